package org.bibkpi.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bibkpi.model.InputException;

/** A small text file that a person wrote, such as a job. */
public final class TextFile {
    /** No job or registry comes near it; what is larger is another file. */
    private static final long LARGEST = 4L << 20;

    private TextFile() {}

    /**
     * The file's text, without a byte order mark.
     *
     * @throws InputException if it does not exist, is too large to be one, or is not UTF-8
     */
    public static String read(final Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file.toString(), "this is a folder. Name a file in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new InputException(file.toString(), "there is no such file. Check the path.");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(file.toString(), "this is no job: it is larger than 4 MiB.");
            }
            final String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (final CharacterCodingException e) {
            throw new InputException(file.toString(), "this is not text in UTF-8. Save it as UTF-8.");
        } catch (final IOException e) {
            throw new InputException(file.toString(), "the file cannot be read: " + e.getMessage());
        }
    }
}
