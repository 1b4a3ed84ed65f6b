package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.bibkpi.model.ByteSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading holds one record at a time, however long the file. {@code -Dmegabytes=2048 -Xmx64m} for the long run. */
class LargeExportTest {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long SIZE = Long.getLong("megabytes", 48) * MEGABYTE;
    private static final String FILLER = "A sentence of an abstract that goes on. ".repeat(40);

    /** The same record over and over, made while it is read. */
    private record Endless(String name, String head, String record, String tail, long repeats) implements ByteSource {
        @Override
        public long size() {
            return repeats * record.length();
        }

        @Override
        public InputStream open() {
            return new Repetition(this);
        }
    }

    /** The bytes of it. */
    private static final class Repetition extends InputStream {
        private final Endless export;
        private InputStream part;
        private long next;

        Repetition(final Endless export) {
            this.export = export;
            this.part = bytes(export.head());
        }

        private static InputStream bytes(final String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            final byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(final byte[] target, final int offset, final int length) throws IOException {
            int count = part.read(target, offset, length);
            while (count < 0 && next <= export.repeats()) {
                part = bytes(next++ < export.repeats() ? export.record() : export.tail());
                count = part.read(target, offset, length);
            }
            return count;
        }
    }

    private static Endless export(final String format) {
        final String json = "{\"id\":\"https://openalex.org/W30\",\"title\":\"One\",\"x\":\"" + FILLER + "\"}";
        return switch (format) {
            case "wos-plaintext" ->
                endless("FN X\nVR 1.0\n", "PT J\nAU Bergdal, K\nTI One\nAB " + FILLER + "\nER\n\n", "EF\n");
            case "pubmed-xml" ->
                endless(
                        "<PubmedArticleSet>\n",
                        "<PubmedArticle><MedlineCitation><PMID>1</PMID><Abstract>" + FILLER
                                + "</Abstract></MedlineCitation></PubmedArticle>\n",
                        "</PubmedArticleSet>\n");
            case "scopus-csv" ->
                endless("Title,Year,Source title,Abstract,EID\n", "One,2020,J,\"" + FILLER + "\",2-s2.0-1\n", "");
            case "json-page" -> endless("{\"meta\":{},\"results\":[" + json, "," + json, "]}");
            default -> endless("", json + "\n", "");
        };
    }

    private static Endless endless(final String head, final String record, final String tail) {
        return new Endless("large", head, record, tail, SIZE / record.length());
    }

    @ParameterizedTest
    @CsvSource({"wos-plaintext", "pubmed-xml", "scopus-csv", "json-page", "json-lines"})
    void holdsOneRecordAtATime(final String format) throws IOException {
        final Endless export = export(format);
        long first = 0;
        long growth = 0;
        long records = 0;
        try (ExportReader reader = Exports.open(export)) {
            while (reader.hasNext()) {
                reader.next();
                if (records++ % (export.repeats() / 8) == 0) {
                    final long used = usedMemory();
                    first = records == 1 ? used : first;
                    growth = Math.max(growth, used - first);
                }
            }
        }
        assertThat(records).isBetween(export.repeats(), export.repeats() + 1);
        assertThat(growth).isLessThan(8 * MEGABYTE);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
