package org.bibkpi.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the text of an export is encoded.
 *
 * @param charset UTF-8 also stands for text that may hold stray bytes of Windows-1252
 * @param markLength how many bytes of byte order mark precede the text
 */
record Encoding(Charset charset, int markLength) {
    private static final Pattern XML_DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    /** Told from a byte order mark, from the zeros of UTF-16, or from what an XML declaration says. */
    static Encoding of(final byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(withoutMark(head), 0);
    }

    private static Charset withoutMark(final byte[] head) {
        final int pairs = head.length / 2;
        if (pairs >= 4 && zeros(head, 1) * 3 > pairs && zeros(head, 0) * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        if (pairs >= 4 && zeros(head, 0) * 3 > pairs && zeros(head, 1) * 10 < pairs) {
            return StandardCharsets.UTF_16BE;
        }
        return declared(head).orElse(StandardCharsets.UTF_8);
    }

    private static int zeros(final byte[] head, final int parity) {
        int count = 0;
        for (int i = parity; i < head.length; i += 2) {
            count += head[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static Optional<Charset> declared(final byte[] head) {
        final String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
        final Matcher matcher = XML_DECLARED.matcher(start);
        // UTF-16 without its zeros is a declaration that outlived a conversion.
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(final String name) {
        return Charset.isSupported(name)
                ? Optional.of(Charset.forName(name)).filter(c -> !c.name().startsWith("UTF-"))
                : Optional.empty();
    }

    private static boolean startsWith(final byte[] head, final int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
