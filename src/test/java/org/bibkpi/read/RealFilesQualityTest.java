package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.RecordNormaliser;
import org.junit.jupiter.api.Test;

/**
 * Reads every real file and holds what was found against the record of it: how many records carry what. Record counts
 * are also held against the manifest's, which were made by other means. {@code -Dgolden.rewrite=true} writes the record
 * anew; read the diff.
 */
class RealFilesQualityTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "read", "real-files.tsv");
    /** Where the manifest and the reader differ, and why the reader is right. */
    private static final Map<String, String> EXPLAINED = Map.of();

    /** Fields that no record of a file carries although its format could, and why. */
    private static final Map<String, String> EXPLAINED_ZEROS = Map.ofEntries(
            Map.entry("crossref/dissemin__dissemin__crossref.zip issn", "books have none"),
            Map.entry("crossref/dissemin__dissemin__crossref.zip address", "the publishers deposited none"),
            Map.entry("crossref/dissemin__dissemin__crossref_batch.json address", "the publishers deposited none"),
            Map.entry(
                    "crossref/dissemin__dissemin__sample_crossref_dump.json.bz2 address",
                    "the publishers deposited none"),
            Map.entry(
                    "dimensions/laurens88__FORAS_composing_datasets__dimensions.xlsx authors",
                    "cut down to four columns by its owner"),
            Map.entry("embase-csv/asreview__asreview__embase.csv doi", "the column was not chosen"),
            Map.entry("endnote-xml/IEBH__dedupe-sweep__respiratory.xml.gz doi", "the library has no such elements"),
            Map.entry("endnote-xml/IEBH__dedupe-sweep__respiratory.xml.gz issn", "the library has no such elements"),
            Map.entry(
                    "endnote-xml/camaradesuk__ASySD__mendeley_export.xml.gz issn", "Mendeley writes no such elements"),
            Map.entry("pubmed-xml/JabRef__jabref__MedlineImporterTestPubmedBook.xml doi", "one book without a DOI"),
            Map.entry("pubmed-xml/JabRef__jabref__MedlineImporterTestPubmedBook.xml issn", "one book, which has none"));

    /** Read once for both tests. */
    private static final Map<String, FieldCounts> FOUND = new HashMap<>();

    @Test
    void readsInEveryRealFileWhatIsOnRecord() throws IOException {
        final List<String> lines = new ArrayList<>(List.of(FieldCounts.HEADER));
        for (final SharedExports.Entry entry : known()) {
            lines.add(entry.path() + "\t" + counts(entry));
        }
        final String found = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(TABLE, found);
        }
        assertThat(found).isEqualTo(Files.readString(TABLE));
    }

    @Test
    void countsTheRecordsOfEveryFileAsTheManifestDoes() throws IOException {
        final Map<String, String> differences = new TreeMap<>();
        for (final SharedExports.Entry entry : known()) {
            final long read = counts(entry).records();
            if (read != entry.records() && !EXPLAINED.containsKey(entry.path())) {
                differences.put(entry.path(), read + " read, " + entry.records() + " in the manifest");
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void explainsEveryFieldThatNoRecordOfAFileCarries() throws IOException {
        final List<String> silent = new ArrayList<>();
        for (final SharedExports.Entry entry : known()) {
            counts(entry).silentZeros().stream()
                    .map(z -> entry.path() + " " + z)
                    .filter(z -> !EXPLAINED_ZEROS.containsKey(z))
                    .forEach(silent::add);
        }
        assertThat(silent).isEmpty();
    }

    private static List<SharedExports.Entry> known() throws IOException {
        final List<String> formats =
                Exports.formats().stream().map(ExportFormat::id).toList();
        return SharedExports.all().stream()
                .filter(e -> formats.stream().anyMatch(f -> f.startsWith(e.format())))
                .toList();
    }

    private static FieldCounts counts(final SharedExports.Entry entry) throws IOException {
        if (!FOUND.containsKey(entry.path())) {
            FOUND.put(entry.path(), read(entry));
        }
        return FOUND.getOrDefault(entry.path(), new FieldCounts());
    }

    private static FieldCounts read(final SharedExports.Entry entry) throws IOException {
        final FieldCounts counts = new FieldCounts();
        try (ExportReader reader = Exports.open(entry.file())) {
            while (reader.hasNext()) {
                final Reading reading = reader.next();
                if (reading instanceof RawRecord raw
                        && RecordNormaliser.normalise(raw) instanceof Normalised.Accepted accepted) {
                    counts.add(accepted.record());
                } else {
                    counts.reject();
                }
            }
            counts.format(reader.contents().get(0).format());
        }
        return counts;
    }
}
