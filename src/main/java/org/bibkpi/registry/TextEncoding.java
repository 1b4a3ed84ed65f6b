package org.bibkpi.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How the bytes of a list stand for characters, found from the bytes alone: a byte order mark decides; without one it
 * is UTF-8 if every byte sequence is valid UTF-8, else windows-1252, which is what Excel writes under the name "CSV".
 *
 * @param charset the encoding
 * @param markLength how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, int markLength) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;

    static TextEncoding of(final Path file) throws IOException {
        final byte[] head = head(file);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    /** The text after the byte order mark; the caller closes it. */
    Reader reader(final Path file) throws IOException {
        final InputStream bytes = ListBytes.open(file);
        bytes.skipNBytes(markLength);
        return new InputStreamReader(bytes, charset);
    }

    private static byte[] head(final Path file) throws IOException {
        try (InputStream bytes = ListBytes.open(file)) {
            return bytes.readNBytes(3);
        }
    }

    private static boolean startsWith(final byte[] head, final int... mark) {
        boolean same = head.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (head[i] & 0xFF) == mark[i];
        }
        return same;
    }

    private static boolean isUtf8(final Path file) throws IOException {
        final char[] chunk = new char[CHUNK];
        try (Reader strict = new InputStreamReader(
                ListBytes.open(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            int read = 0;
            while (read >= 0) {
                read = strict.read(chunk);
            }
            return true;
        } catch (final CharacterCodingException notUtf8) {
            return false;
        }
    }
}
