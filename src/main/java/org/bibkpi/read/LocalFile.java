package org.bibkpi.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;

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

    /**
     * {@inheritDoc}
     *
     * @throws InputException if it is no file, or may not be read
     */
    @Override
    public InputStream open() throws IOException {
        if (Files.isDirectory(path)) {
            throw new InputException(name, "this is a folder. Name a file in it.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new InputException(
                    name,
                    "this is a pipe or a device, which cannot be read twice. Save it as a file, or pipe it in: `-`.");
        }
        try {
            return new BufferedInputStream(Files.newInputStream(path), 64 * 1024);
        } catch (final NoSuchFileException missing) {
            throw new InputException(name, "there is no such file. Check the path.");
        } catch (final AccessDeniedException denied) {
            throw new InputException(name, "this file may not be read. Ask for the right to read it.");
        }
    }
}
