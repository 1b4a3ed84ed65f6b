package org.bibkpi.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;

/**
 * A file on a file system that Hadoop reaches, such as {@code hdfs://cluster/exports/wos.txt}: the same for every
 * machine of a cluster.
 *
 * @param name its whole URL
 */
public record RemoteFile(String name) implements ByteSource {
    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]+://.*");

    /** Whether a job names a file of this kind. A drive letter of Windows is not a URL. */
    public static boolean isUrl(final String name) {
        return URL.matcher(name).matches();
    }

    /**
     * Every file that one of the patterns matches.
     *
     * @throws InputException if a pattern matches nothing, or its file system cannot be reached
     */
    public static List<RemoteFile> find(final List<String> patterns) {
        final List<RemoteFile> found = new ArrayList<>();
        for (final String pattern : patterns) {
            found.addAll(matches(pattern));
        }
        return found.stream().distinct().toList();
    }

    private static List<RemoteFile> matches(final String pattern) {
        final List<RemoteFile> files = new ArrayList<>();
        for (final FileStatus status : list(pattern)) {
            if (status.isFile()) {
                files.add(new RemoteFile(status.getPath().toString()));
            }
        }
        if (files.isEmpty()) {
            throw new InputException(pattern, "No file matches this pattern of `publications`. Check the path.");
        }
        return files;
    }

    private static List<FileStatus> list(final String pattern) {
        try {
            final Path path = new Path(pattern);
            return Optional.ofNullable(path.getFileSystem(new Configuration()).globStatus(path))
                    .map(List::of)
                    .orElse(List.of());
        } catch (final IOException | IllegalArgumentException e) {
            throw new InputException(pattern, "this file system cannot be reached: " + e.getMessage());
        }
    }

    @Override
    public long size() throws IOException {
        return status().getLen();
    }

    @Override
    public Instant modified() throws IOException {
        return Instant.ofEpochMilli(status().getModificationTime());
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(system().open(new Path(name)), 64 * 1024);
    }

    private FileStatus status() throws IOException {
        return system().getFileStatus(new Path(name));
    }

    private FileSystem system() throws IOException {
        return new Path(name).getFileSystem(new Configuration());
    }
}
