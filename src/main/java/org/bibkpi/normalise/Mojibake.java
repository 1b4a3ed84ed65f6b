package org.bibkpi.normalise;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 that was read as Windows-1252 and saved so. {@code SÃ¶dersjukhuset → Södersjukhuset}. Only sequences that are
 * valid UTF-8 are touched, and of these not what a closing quotation mark behind a capital letter could be.
 */
final class Mojibake {
    /** The byte of each character that Windows-1252 has; 0 for those it has not, and for ASCII. */
    private static final int[] BYTES = bytes();

    private static final String CLOSING = "\u201D\u2019\u00BB\u2026\u2013\u2014\u00A0\u00B0\u00AE\u2122";

    private Mojibake() {}

    private static int[] bytes() {
        final int[] bytes = new int[0x2200];
        for (int b = 0x80; b <= 0xFF; b++) {
            // The five holes of Windows-1252 are the control characters of ISO 8859-1.
            bytes[b] = b;
        }
        for (int b = 0x80; b <= 0x9F; b++) {
            final char decoded = Charset.forName("windows-1252")
                    .decode(ByteBuffer.wrap(new byte[] {(byte) b}))
                    .charAt(0);
            if (decoded < bytes.length) {
                bytes[decoded] = b;
            }
        }
        return bytes;
    }

    private static int byteOf(final char c) {
        return c < BYTES.length ? BYTES[c] : 0;
    }

    /** Whether two characters may be the first bytes of a sequence of UTF-8. */
    static boolean mayStandFor(final char first, final char second) {
        return lengthAfter(byteOf(first)) > 0 && (byteOf(second) & 0xC0) == 0x80;
    }

    private static boolean mayHold(final String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) > '~' && mayStandFor(text.charAt(i - 1), text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String repair(final String text) {
        return mayHold(text) ? repaired(text) : text;
    }

    private static String repaired(final String text) {
        final StringBuilder repaired = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            final int length = lengthOfSequence(text, at);
            final Optional<String> decoded = length == 0 ? Optional.empty() : decode(text.substring(at, at + length));
            repaired.append(decoded.orElse(""));
            if (decoded.isEmpty()) {
                repaired.append(text.charAt(at));
            }
            at += decoded.isPresent() ? length : 1;
        }
        return repaired.toString();
    }

    private static int lengthOfSequence(final String text, final int at) {
        final int lead = byteOf(text.charAt(at));
        final int length = lengthAfter(lead);
        if (length == 0 || at + length > text.length() || (length == 2 && isDoubtful(lead, text.charAt(at + 1)))) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((byteOf(text.charAt(at + i)) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int lengthAfter(final int lead) {
        if (lead >= 0xC2 && lead < 0xE0) {
            return 2;
        }
        if (lead >= 0xE0 && lead < 0xF0) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    /** Ã and Â hardly ever stand before these signs; other capitals do, at the end of a quotation. */
    private static boolean isDoubtful(final int lead, final char next) {
        return lead > 0xC3 && CLOSING.indexOf(next) >= 0;
    }

    private static Optional<String> decode(final String sequence) {
        final byte[] bytes = new byte[sequence.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) byteOf(sequence.charAt(i));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (final CharacterCodingException legitimate) {
            return Optional.empty();
        }
    }
}
