package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.text.StringEscapeUtils;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person gets told whose file cannot be used. */
class BadInputTest {
    private static final String WOS =
            "FN Web of Science\nVR 1.0\nPT J\nAU Bergdal, K\nTI One\nUT WOS:000600000000001\nER\n\n";

    private static List<FileCount> read(final ByteSource source) throws IOException {
        try (ExportReader reader = Exports.open(source)) {
            while (reader.hasNext()) {
                reader.next();
            }
            return reader.contents();
        }
    }

    private static void assertRefused(final ByteSource source, final String... parts) {
        assertThatThrownBy(() -> read(source))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(source.name())
                .hasMessageContainingAll(parts);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(InMemoryFile.text("a.txt", ""), "empty", "Export the records again");
        assertRefused(InMemoryFile.text("a.txt", " \r\n"), "empty");
        assertRefused(InMemoryFile.text("a.txt", "\uFEFF"), "empty");
    }

    @Test
    void saysWhatAFileIsThatIsNoExport() {
        assertRefused(
                InMemoryFile.text("a.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj"), "a PDF document", "Export the records again");
        assertRefused(InMemoryFile.text("a.txt", "<!DOCTYPE html>\n<html><body>Sign in</body></html>"), "a web page");
        assertRefused(InMemoryFile.text("a.txt", "{\\rtf1\\ansi Sleep}"), "word processor");
        assertRefused(
                InMemoryFile.text(
                        "a.txt", "1: Bergdal K. Sleep. J Inv. 2020;1(1):1. PMID: 31000001.\n\n2: Another. PMID: 2\n"),
                "page of PubMed",
                "Format: PubMed");
        assertRefused(
                new InMemoryFile("a.txt", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13), "a picture");
        assertRefused(
                InMemoryFile.text("a.txt", "Dear colleague,\nsee attachment."), "not an export that bibkpi knows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publication Years\\tRecord Count\\t% of 512\\n2020\\t40\\t7.8 | analysis of results of Web of Science | Plain text",
                "Field: Countries\\tRecord Count\\t% of 9\\tBar Chart\\n | analysis of results of Web of Science | Plain text",
                "Title,Authors,Source Title,Total Citations,Average per Year\\nA,B,C,1,1 | Citation Report | Full record",
                "\"Your query : (TITLE-ABS-KEY(sleep))\"\\n\\n\"YEAR\",\"\"\\n | analysis of results of Scopus | Export > CSV",
                "Scopus\\nEXPORT DATE: 1 May 2020\\n\\nBergdal K.\\nSleep\\n(2020) J, 1 | plain text of Scopus | Export > CSV",
                "Citation overview\\n\\n\"Document h-Index : 3\"\\n | citation overview of Scopus | Export > CSV",
                "\"Publication Year\",\"Document Title\",\"Authors\",\"ISSN\",\"<2019\",\"2019\",\"subtotal\"\\n | citation overview of Scopus | go back to the document list and choose Export > CSV",
                "\"Title\",\"Authors\",\"Year\",\"Scopus Source title\",\"Citations\",\"EID\"\\n | export of SciVal | Export > CSV",
                "Accession Number,DOI,Article Title,Journal Expected Citations\\n | table of InCites | Full record",
                "Cites,Authors,Title,Year,Source,GSRank\\n | Publish or Perish | Export the records again",
                "RT Journal Article\\nSR Electronic\\nA1 Bergdal,K\\n | tags of RefWorks | RIS",
                "%0 Journal Article\\n%A Bergdal, K\\n%T Sleep\\n | tags of Refer | File > Export",
                "<8>\\nScore\\n  *****\\nAccession Number\\n  1 | citation text of Ovid | Export > RIS",
                "recordId,publicationYear,creators,outputTypes\\n1,2,3,4 | CSV of Swepub | Export > JSON",
                "#,Jurisdiction,Kind,Lens ID,Publication Year,Title\\n1,US,A,0-1,2020,x | list of patents | Export > JSON",
                "31000001\\n31000002\\n31000003\\n31000004\\n | list of PMIDs | Format: PubMed",
                "PK\\u0003\\u0004 [Content_Types].xml word/document.xml | text document or slides | Export the records again"
            })
    void saysWhereToClickForTheRightExport(final String escaped, final String what, final String instead) {
        final String text = StringEscapeUtils.unescapeJava(escaped);
        assertRefused(InMemoryFile.text("a.txt", text), "This is", what, instead);
    }

    @Test
    void refusesPlainTextCutOffInsideARecord() {
        assertRefused(
                InMemoryFile.text("a.txt", WOS + "PT J\nAU Bergdal, K\nTI Tw"), "a.txt:11:", "middle of a record");
    }

    @Test
    void onlyWarnsWherePlainTextLacksItsEndMark() throws IOException {
        assertThat(read(InMemoryFile.text("a.txt", WOS)).get(0).warnings())
                .anyMatch(warning -> warning.contains("end mark (EF)"));
        assertThat(read(InMemoryFile.text("a.txt", WOS + "EF")).get(0).warnings())
                .noneMatch(warning -> warning.contains("end mark"));
    }

    @Test
    void refusesXmlCutOffAnywhere() {
        final String whole =
                "<PubmedArticleSet>\n<PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle>\n";
        assertRefused(InMemoryFile.text("a.xml", whole), "a.xml:3:", "ends in the middle");
        assertRefused(
                InMemoryFile.text("a.xml", whole + "<PubmedArticle><MedlineCitation><PMID>2</PM"),
                "ends in the middle");
    }

    @Test
    void aTagThatLostItsEndHidesNoRecord() throws IOException {
        final String xml = "<PubmedArticleSet <PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation>"
                + "</PubmedArticle></PubmedArticleSet>";
        assertThat(read(InMemoryFile.text("a.xml", xml)).get(0).read()).isEqualTo(1);
    }

    @Test
    void refusesJsonCutOffAnywhere() {
        final String work = "{\"id\":\"https://openalex.org/W30\",\"title\":\"One\",\"authorships\":[{\"author\":{}}]}";
        assertRefused(
                InMemoryFile.text("a.json", "{\"meta\":{\"count\":2},\"results\":[" + work + ","),
                "ends in the middle");
        assertRefused(
                InMemoryFile.text("a.json", "{\"meta\":{},\"results\":[" + work + "," + work.substring(0, 60)),
                "ends in the middle");
        assertRefused(InMemoryFile.text("a.jsonl", work + "\n" + work.substring(0, 75)), "ends in the middle");
    }

    @Test
    void refusesCsvCutOffInsideARow() {
        final String header = "\"Title\",\"Year\",\"Source title\",\"EID\"\n";
        assertRefused(
                InMemoryFile.text("a.csv", header + "\"One\",2020,\"J\",\"2-s2.0-1\"\n\"Two, and m"),
                "a.csv:3:",
                "middle of a row");
        assertRefused(
                InMemoryFile.text("a.csv", header + "\"One\",2020,\"J\",\"2-s2.0-1\"\n\"Two\",20"), "middle of a row");
    }

    @Test
    void refusesDamagedGzip() throws IOException {
        final byte[] packed = gzip(WOS.getBytes(StandardCharsets.UTF_8));
        assertRefused(new InMemoryFile("a.gz", Arrays.copyOf(packed, packed.length - 12)), "damaged or cut off");
        packed[packed.length - 6] ^= 0x55;
        assertRefused(new InMemoryFile("a.gz", packed), "damaged or cut off");
        assertRefused(new InMemoryFile("a.gz", (byte) 0x1F, (byte) 0x8B, (byte) 8, (byte) 0), "damaged or cut off");
    }

    @Test
    void refusesDamagedOrEmptyZip() throws IOException {
        final byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        final byte[] packed = zip("a.txt", WOS.getBytes(StandardCharsets.UTF_8), "b.bin", noise);
        assertRefused(new InMemoryFile("a.zip", Arrays.copyOf(packed, 60)), "damaged or cut off");
        assertRefused(new InMemoryFile("a.zip", Arrays.copyOf(packed, packed.length / 2)), "a.zip!b.bin");
        assertRefused(new InMemoryFile("a.zip", zip()), "archive is empty");
    }

    @Test
    void refusesTruncatedBzip2() {
        assertRefused(InMemoryFile.text("a.bz2", "BZh91AY&SYtruncated"), "damaged or cut off");
    }

    @Test
    void stopsArchivesWithinArchives() throws IOException {
        byte[] packed = gzip(WOS.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) {
            packed = gzip(packed);
        }
        assertRefused(new InMemoryFile("deep.gz", packed), "too deep");
        byte[] archive = zip("a.txt", WOS.getBytes(StandardCharsets.UTF_8));
        for (int depth = 1; depth < 3; depth++) {
            archive = zip("inner.zip", archive);
        }
        assertThat(read(new InMemoryFile("deep.zip", archive)).get(0).file())
                .isEqualTo("deep.zip!inner.zip!inner.zip!a.txt");
        assertRefused(new InMemoryFile("deep.zip", zip("inner.zip", archive)), "too deep");
    }

    @Test
    void stopsAnArchiveOfTooManyMembers() throws IOException {
        final byte[] text = WOS.getBytes(StandardCharsets.UTF_8);
        final byte[] archive = zip("a.txt", text, "b.zip", zip("c.txt", text));
        assertThat(members(archive, 3)).containsExactly("a.zip!a.txt", "a.zip!b.zip!c.txt");
        assertThatThrownBy(() -> members(archive, 2))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("more than 2 members");
    }

    private static List<String> members(final byte[] archive, final int most) throws IOException {
        try (Unpacker unpacker = new Unpacker(new InMemoryFile("a.zip", archive), most)) {
            final List<String> names = new ArrayList<>();
            for (Optional<Unpacked> next = unpacker.next(); next.isPresent(); next = unpacker.next()) {
                names.add(next.get().name());
            }
            return names;
        }
    }

    @Test
    void aPathThatClimbsOutOfAnArchiveIsANameAndNothingElse(@TempDir final Path folder) throws IOException {
        final Path archive =
                Files.createDirectories(folder.resolve("in/deeper")).resolve("a.zip");
        Files.write(archive, zip("../../climbed.txt", WOS.getBytes(StandardCharsets.UTF_8)));
        assertThat(ReadingJson.of(new LocalFile("a.zip", archive))).contains("a.zip!../../climbed.txt");
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(archive);
        }
    }

    @Test
    void jsonWithinJsonWithoutEndIsADamagedRecord() throws IOException {
        final String deep = "[".repeat(100_000) + "]".repeat(100_000);
        final String work = "{\"id\":\"https://openalex.org/W1\",\"title\":\"A\",\"x\":";
        assertThat(ReadingJson.of(InMemoryFile.text("a.jsonl", work + deep + "}\n" + work + "1}\n")))
                .contains("not well-formed JSON")
                .contains("W1");
    }

    @Test
    void neitherFetchesNorExpandsWhatADoctypeDeclares() throws IOException {
        final String entities =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n";
        final String xml = entities
                + "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>&b;&f;</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>";
        assertThat(ReadingJson.of(InMemoryFile.text("a.xml", xml))).contains("\"&b;&f;\"");
    }

    @Test
    void aFileIsClosedOnceWhetherItIsReadOrRefused() throws IOException {
        assertThat(closings(new InMemoryFile("a.zip", zip("a.txt", WOS.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(1);
        assertThat(closings(InMemoryFile.text("a.txt", "Dear colleague,\nsee attachment.")))
                .isEqualTo(1);
        assertThat(closings(new InMemoryFile("a.zip", zip()))).isEqualTo(1);
        assertThat(closings(InMemoryFile.text("a.bz2", "BZh91AY&SYtruncated"))).isEqualTo(1);
    }

    private static int closings(final InMemoryFile file) throws IOException {
        final AtomicInteger closings = new AtomicInteger();
        try (ExportReader reader = Exports.open(new Watched(file, closings))) {
            reader.forEachRemaining(r -> {});
        } catch (final InputException refused) {
            assertThat(refused).hasMessageStartingWith(file.name());
        }
        return closings.get();
    }

    /** A file that counts how often it is closed. */
    private record Watched(ByteSource file, AtomicInteger closings) implements ByteSource {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public InputStream open() throws IOException {
            return new FilterInputStream(file.open()) {
                @Override
                public void close() {
                    closings.incrementAndGet();
                }
            };
        }
    }

    @Test
    void refusesAPatternThatMatchesNothing(@TempDir final Path folder) {
        assertThatThrownBy(() -> ExportFiles.find(folder, List.of("exports/*.txt")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("exports/*.txt")
                .hasMessageContaining("relative to the job file");
    }

    private static byte[] gzip(final byte[] content) throws IOException {
        final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(final Object... namesAndContents) throws IOException {
        final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
