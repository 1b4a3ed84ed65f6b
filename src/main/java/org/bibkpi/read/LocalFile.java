package org.bibkpi.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bibkpi.model.ByteSource;

/**
 * A file of this machine.
 *
 * @param name as the job gives it, with forward slashes
 * @param path where it is
 */
public record LocalFile(String name, Path path) implements ByteSource {
    /** A file under the name of its path. */
    public static LocalFile of(final Path path) {
        return new LocalFile(path.toString().replace('\\', '/'), path);
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public Instant modified() throws IOException {
        return Files.getLastModifiedTime(path).toInstant();
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 64 * 1024);
    }
}
