package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawRecord;
import org.bibkpi.normalise.RecordNormaliser;
import org.junit.jupiter.api.Test;

/**
 * Damages the samples of all formats at random, from a seed: every file is read or refused with a message, in time, and
 * no record disappears in silence. {@code -Dmutations=100000} for the long run.
 */
class DamagedExportsLawsTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 6_000);
    private static final long SEED = Long.getLong("seed", 20_26L);
    private static final List<Mutation> KINDS = List.of(Mutation.values());
    private static final long SLOWEST_MILLIS = 10_000;

    private static final Pattern BIBTEX_ENTRY =
            Pattern.compile("(?m)^@(?!(?i:comment|string|preamble|xdata)\\s*[{(])[A-Za-z]+\\s*[{(][^=\\n]*,\\s*$");

    private static final Pattern NONE = Pattern.compile("(?!)");

    /** What each record of a format has exactly once, found without its reader. */
    private static final Map<String, Pattern> MARKS = Map.ofEntries(
            Map.entry("wos-plaintext", Pattern.compile("(?m)^PT [A-Z]\\s*$")),
            Map.entry("scopus-ris", Pattern.compile("(?m)^TY  - [A-Z]+")),
            Map.entry("ris-generic", Pattern.compile("(?m)^TY  - [A-Z]+")),
            Map.entry("pubmed-medline", Pattern.compile("(?m)^PMID- \\d+\\s*$")),
            Map.entry("pubmed-xml", Pattern.compile("(?m)^<PubmedArticle><MedlineCitation |^<PubmedBookArticle><")),
            Map.entry("openalex-json", Pattern.compile("\\{\"id\": \"https://openalex.org/W\\d+\", \"doi\"")),
            Map.entry(
                    "crossref", Pattern.compile("\\{\"indexed\": \\{\"date-parts\": \\[\\[2020, 1, 1]]}, \"DOI\": \"")),
            Map.entry("scopus-csv", Pattern.compile("(?m),\"?2-s2.0-\\d+\"?\\s*$")),
            Map.entry("wos-tab", Pattern.compile("(?m)^J\\t.*\\tWOS:\\d{15}\\t")),
            Map.entry("endnote-xml", Pattern.compile("<record><(?:database|ref-type)")),
            Map.entry("swepub-mods", Pattern.compile("<mods xmlns=")),
            Map.entry("diva-mods", Pattern.compile("<mods xmlns=")),
            Map.entry("bibtex-generic", BIBTEX_ENTRY),
            Map.entry("scopus-bibtex", BIBTEX_ENTRY),
            Map.entry("csl-json", Pattern.compile("\\{\\s*\"id\": \"[^\"\\n]+\",\\s*\"type\": \"")),
            Map.entry("dimensions-csv", Pattern.compile("(?m)^\\d,pub\\.11\\d+,[^\"\\n]*$")),
            Map.entry("diva-csv", Pattern.compile("(?m)^\"\\d+\",\"[^\"\\n]+\\[")),
            Map.entry("embase-csv", Pattern.compile("(?m)^[^\\n]*,\"Kivinen A\\., Lind B\\.\",")),
            Map.entry("europepmc-json", Pattern.compile("\\{\"id\": \"\\d+\", \"source\": \"MED\"")),
            Map.entry("europepmc-xml", Pattern.compile("<result><id>|<rdf:Description ")),
            Map.entry("lens-csv", Pattern.compile("(?m)^\"000-\\d+\",")),
            Map.entry("lens-json", Pattern.compile("\\{\\s*\"lens_id\": \"")),
            Map.entry("openalex-csv", Pattern.compile("(?m)^\"(?:https://openalex\\.org/)?W\\d+\",")),
            Map.entry("pubmed-csv", Pattern.compile("(?m)^\"[^\"\\n]*\",\"/pubmed/\\d+\"|^\"\\d{8}\",\"")),
            Map.entry("swepub-bibframe", Pattern.compile("(?m)^\\{\"@context\": \"")),
            Map.entry("swepub-json", Pattern.compile("\\{\\s*\"DOI\": \\[")),
            Map.entry("wos-excel", Pattern.compile("(?m)^J,\"Bergdal.*,WOS:\\d{15}")),
            Map.entry("zotero-csv", Pattern.compile("(?m)^\"[A-Z0-9]{4,8}\",\"journalArticle\"")));

    /** A golden input; read anew for each mutation from memory. */
    private static final class Sample {
        private final GoldenCase golden;
        private final byte[] bytes;

        Sample(final GoldenCase golden) throws IOException {
            this.golden = golden;
            this.bytes = Files.readAllBytes(golden.input());
        }

        String format() {
            return golden.format();
        }
    }

    @Test
    void everyDamagedFileIsReadOrRefusedAndNoRecordDisappears() throws IOException {
        final List<Sample> samples = samples();
        final Random random = new Random(SEED);
        final List<String> faults = new ArrayList<>();
        for (int i = 0; i < MUTATIONS && faults.size() < 20; i++) {
            final Sample sample = samples.get(random.nextInt(samples.size()));
            final Mutation mutation = KINDS.get(random.nextInt(KINDS.size()));
            final byte[] damaged = mutation.apply(sample.bytes, random);
            final String fault = fault(sample, damaged);
            if (!fault.isEmpty()) {
                faults.add(sample.golden + " " + mutation + " #" + i + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theRecordsOfEveryFormatAreCountedWithoutItsReader() throws IOException {
        final Set<String> counted = new TreeSet<>();
        for (final Sample sample : samples()) {
            if (marks(sample, sample.bytes) > 0) {
                counted.add(sample.format());
            }
        }
        assertThat(counted)
                .containsExactlyElementsOf(
                        Exports.formats().stream().map(ExportFormat::id).toList());
    }

    private static List<Sample> samples() throws IOException {
        final List<Sample> samples = new ArrayList<>();
        for (final GoldenCase golden : GoldenCase.all()) {
            samples.add(new Sample(golden));
        }
        return samples;
    }

    // Whatever escapes is a fault: this is what the test is for.
    private static String fault(final Sample sample, final byte[] damaged) {
        final long start = System.nanoTime();
        try {
            final long found = read(sample, damaged);
            final long millis = (System.nanoTime() - start) / 1_000_000;
            final long marked = marks(sample, damaged);
            if (millis > SLOWEST_MILLIS) {
                return "took " + millis + " ms";
            }
            return found < marked ? marked + " records, " + found + " accounted for" : "";
        } catch (final InputException refused) {
            return String.valueOf(refused.getMessage()).startsWith("sample")
                    ? ""
                    : "no file named in: " + refused.getMessage();
        } catch (final RuntimeException | IOException | StackOverflowError escaped) {
            final StackTraceElement[] trace = escaped.getStackTrace();
            return escaped + " at " + (trace.length == 0 ? "?" : trace[0] + " " + own(trace));
        }
    }

    private static String own(final StackTraceElement[] trace) {
        return Arrays.stream(trace)
                .filter(t -> t.getClassName().startsWith("org.bibkpi"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
    }

    private static long read(final Sample sample, final byte[] damaged) throws IOException {
        long count = 0;
        try (ExportReader reader = Exports.open(new InMemoryFile("sample", damaged))) {
            while (reader.hasNext()) {
                if (reader.next() instanceof RawRecord raw) {
                    assertThat(RecordNormaliser.normalise(raw)).isNotNull();
                }
                count++;
            }
            // A file that became another format is counted by other marks.
            return reader.contents().get(0).format().equals(sample.format()) ? count : Long.MAX_VALUE / 2;
        }
    }

    private static long marks(final Sample sample, final byte[] damaged) {
        final String text = new String(damaged, StandardCharsets.UTF_8);
        final boolean packed =
                text.startsWith("PK") || text.startsWith("BZh") || (damaged.length > 0 && damaged[0] == 0x1F);
        final String body = sample.format().endsWith("-csv") ? belowHeader(text) : text;
        return packed ? 0 : mark(sample.format()).matcher(body).results().count();
    }

    private static Pattern mark(final String format) {
        return MARKS.getOrDefault(format, NONE);
    }

    /** A row that ran into the header is told by all rows behind it, which are too short then. */
    private static String belowHeader(final String text) {
        return text.substring(text.indexOf('\n') + 1);
    }
}
