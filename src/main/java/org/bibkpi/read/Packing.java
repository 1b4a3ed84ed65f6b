package org.bibkpi.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a file is packed, told from its first bytes. */
enum Packing {
    PLAIN,
    GZIP,
    BZIP2,
    ZIP,
    /** A zip that holds one workbook. */
    XLSX,
    /** The compound file of old Office programs. */
    XLS;

    static Packing of(final byte[] head) {
        if (startsWith(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(head, 'B', 'Z', 'h') && head.length > 4 && (head[4] == 0x31 || head[4] == 0x17)) {
            return BZIP2;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XLS;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return isOffice(head) ? office(head) : ZIP;
        }
        return PLAIN;
    }

    /** Texts and slides are told from workbooks by the folders in them; they are no exports, packed or not. */
    private static Packing office(final byte[] head) {
        final String text = new String(head, StandardCharsets.ISO_8859_1);
        return !text.contains("xl/") && (text.contains("word/") || text.contains("ppt/")) ? PLAIN : XLSX;
    }

    private static boolean isOffice(final byte[] head) {
        final String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml") || text.contains("_rels/.rels");
    }

    private static boolean startsWith(final byte[] head, final int... mark) {
        final byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, bytes, 0, mark.length);
    }
}
