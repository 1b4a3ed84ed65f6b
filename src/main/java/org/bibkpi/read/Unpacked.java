package org.bibkpi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.bibkpi.sheet.Workbook;

/** One file after unpacking: text, or a workbook. */
final class Unpacked {
    private final String name;
    private final Packing packing;
    private final byte[] head;
    private final InputStream bytes;
    private Optional<String> sheet = Optional.empty();

    /** Takes a file with its first bytes, which the stream gives once more. */
    Unpacked(final String name, final Packing packing, final byte[] head, final InputStream bytes) {
        this.name = name;
        this.packing = packing;
        this.head = head.clone();
        this.bytes = bytes;
    }

    /** The file as the job names it; the member of an archive follows after {@code !}. */
    String name() {
        return name;
    }

    /** Its beginning, decoded. */
    ContentHead head() throws IOException {
        if (packing != Packing.PLAIN) {
            return head(sheet());
        }
        final Encoding encoding = Encoding.of(head);
        final int mark = encoding.markLength();
        final InputStream beginning = new ByteArrayInputStream(head, mark, head.length - mark);
        try (Reader text = new DecodedText(beginning, encoding.charset())) {
            return new ContentHead(name, ContentHead.Kind.TEXT, readFully(text));
        }
    }

    private ContentHead head(final String csv) {
        return new ContentHead(
                name, ContentHead.Kind.SPREADSHEET, csv.substring(0, Math.min(csv.length(), Unpacker.HEAD)));
    }

    /** The sheet that is an export; notes may stand on one before it. */
    private String sheet() {
        if (sheet.isEmpty()) {
            final List<String> sheets = Workbook.sheetsAsCsv(name, bytes);
            sheet = sheets.stream()
                    .filter(csv -> Exports.isExport(head(csv)))
                    .findFirst()
                    .or(() -> Optional.of(sheets.get(0)));
        }
        return sheet.get();
    }

    private static String readFully(final Reader text) throws IOException {
        final char[] chars = new char[Unpacker.HEAD];
        int count = 0;
        int read = 0;
        while (read >= 0 && count < chars.length) {
            count += read;
            read = text.read(chars, count, chars.length - count);
        }
        return new String(chars, 0, count);
    }

    /** All of it, decoded; can be asked for once. */
    ExportContent content() throws IOException {
        if (packing != Packing.PLAIN) {
            return new ExportContent(name, new StringReader(sheet()));
        }
        final Encoding encoding = Encoding.of(head);
        bytes.skipNBytes(encoding.markLength());
        return new ExportContent(name, new DecodedText(bytes, encoding.charset()));
    }
}
