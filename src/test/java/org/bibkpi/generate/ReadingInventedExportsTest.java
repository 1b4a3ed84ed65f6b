package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.RecordNormaliser;
import org.bibkpi.read.ExportReader;
import org.bibkpi.read.Exports;
import org.bibkpi.read.LocalFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generator writes in a format is what is read from it, record by record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingInventedExportsTest {
    private static final InventedWorld WORLD =
            InventedWorld.of(21, PlanTable.plan().scaledTo(750));

    /** A format of the generator, and the database it belongs to. */
    private enum Format {
        WOS(Source.WOS),
        WOS_TAB(Source.WOS),
        SCOPUS_OLD(Source.SCOPUS),
        SCOPUS_NEW(Source.SCOPUS),
        PUBMED(Source.PUBMED),
        MEDLINE(Source.PUBMED),
        OPENALEX_LINES(Source.OPENALEX),
        OPENALEX_PAGE(Source.OPENALEX);

        private final Source source;

        Format(final Source source) {
            this.source = source;
        }

        ExportWriter open(final Writer out) throws IOException {
            return switch (this) {
                case WOS -> new WosPlainTextWriter(out);
                case WOS_TAB -> new WosTabWriter(out);
                case SCOPUS_OLD -> new ScopusCsvWriter(out, ScopusCsvWriter.Layout.UNTIL_2022);
                case SCOPUS_NEW -> new ScopusCsvWriter(out, ScopusCsvWriter.Layout.SINCE_2023);
                case PUBMED -> new PubmedXmlWriter(out);
                case MEDLINE -> new MedlineWriter(out);
                case OPENALEX_LINES -> new OpenAlexJsonWriter(out, OpenAlexJsonWriter.Shape.LINES);
                case OPENALEX_PAGE -> new OpenAlexJsonWriter(out, OpenAlexJsonWriter.Shape.PAGE);
            };
        }
    }

    private final Map<Format, List<SourceRecord>> read = new EnumMap<>(Format.class);

    @BeforeAll
    void writeAndRead(@TempDir final Path folder) throws IOException {
        for (final Format format : Format.values()) {
            final Path file = folder.resolve(format.name());
            write(format, file);
            read.put(format, readBack(file));
        }
    }

    private static void write(final Format format, final Path file) throws IOException {
        try (ExportWriter writer = format.open(Files.newBufferedWriter(file))) {
            for (final InventedRecord work : WORLD.export(format.source)) {
                writer.write(work);
            }
        }
    }

    private static List<SourceRecord> readBack(final Path file) throws IOException {
        try (ExportReader reader = Exports.open(LocalFile.of(file))) {
            final Iterable<Reading> readings = () -> reader;
            return StreamSupport.stream(readings.spliterator(), false)
                    .map(r -> RecordNormaliser.normalise((RawRecord) r))
                    .map(n -> ((Normalised.Accepted) n).record())
                    .toList();
        }
    }

    private List<SourceRecord> read(final Format format) {
        return read.getOrDefault(format, List.of());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsEveryRecordInOrder(final Format format) {
        final List<SourceRecord> found = read(format);

        assertThat(found).extracting(SourceRecord::source).containsOnly(format.source);
        assertThat(found)
                .extracting(r -> withoutStop(r.title()))
                .containsExactlyElementsOf(WORLD.export(format.source).stream()
                        .map(InventedRecord::title)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsEveryIdentifierWhateverItsSpelling(final Format format) {
        assertSame(
                format,
                r -> r.identifiers().stream().map(Identifier::value).sorted().toList(),
                w -> w.ids().all().stream()
                        .map(ReadingInventedExportsTest::bare)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsEveryAddressOfEveryAuthor(final Format format) {
        assertSame(
                format,
                r -> r.authors().stream()
                        .map(ReadingInventedExportsTest::addresses)
                        .toList(),
                w -> shown(format, w)
                        .map(a -> a.addresses().stream()
                                .map(x -> withoutStop(x.text()))
                                .sorted()
                                .toList())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SCOPUS_OLD", "SCOPUS_NEW"})
    void readsEveryOrcidAtItsAuthor(final Format format) {
        assertSame(
                format,
                r -> r.authors().stream()
                        .map(a -> String.join(
                                "", a.orcids().stream().map(Orcid::value).toList()))
                        .toList(),
                w -> shown(format, w).map(RecordAuthor::orcid).toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsFamilyNamesWithTheirParticles(final Format format) {
        assertSame(
                format,
                r -> r.authors().stream().map(a -> lastWord(a.name().family())).toList(),
                w -> shown(format, w).map(a -> lastWord(a.family())).toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void tellsIssueYearsFromOnlineYears(final Format format) {
        assertSame(
                format,
                r -> r.years().get(0).toString(),
                w -> year(format, w.appeared()).toString());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsIssnsOfTheJournalOnly(final Format format) {
        assertSame(
                format,
                r -> r.venue().issns().stream().map(Issn::value).anyMatch(i -> true),
                w -> !w.journal().issns().isEmpty());
    }

    @Test
    void knowsWhereAPageCutTheAuthors() {
        assertThat(read(Format.OPENALEX_PAGE))
                .filteredOn(r -> r.gaps().contains(Gap.AUTHORS_TRUNCATED))
                .isNotEmpty()
                .allMatch(r -> r.authors().size() == OpenAlexJsonWriter.LISTED_AUTHORS);
    }

    private interface Part<T> {
        Object of(T record);
    }

    private void assertSame(final Format format, final Part<SourceRecord> found, final Part<InventedRecord> written) {
        final List<InventedRecord> works = WORLD.export(format.source);

        assertThat(read(format))
                .extracting(found::of)
                .containsExactlyElementsOf(works.stream().map(written::of).toList());
    }

    private static Stream<RecordAuthor> shown(final Format format, final InventedRecord work) {
        return work.authors().stream()
                .limit(format == Format.OPENALEX_PAGE ? OpenAlexJsonWriter.LISTED_AUTHORS : Integer.MAX_VALUE);
    }

    private static DatedYear year(final Format format, final Appeared appeared) {
        return format.source != Source.OPENALEX && appeared.hasIssue()
                ? new DatedYear(DatedYear.Basis.ISSUE, appeared.issueYear())
                : new DatedYear(DatedYear.Basis.ONLINE, appeared.onlineYear());
    }

    private static List<String> addresses(final Author author) {
        return author.affiliations().stream()
                .map(a -> withoutStop(a.asWritten()))
                .sorted()
                .toList();
    }

    /** OpenAlex writes names without saying where the family name begins. */
    private static String lastWord(final String family) {
        return family.substring(family.lastIndexOf(' ') + 1);
    }

    private static String bare(final String identifier) {
        final int doi = identifier.indexOf("10.");
        return doi < 0 ? identifier : AsciiCase.lower(identifier.substring(doi));
    }

    private static String withoutStop(final String text) {
        return text.replaceAll("[. ]+$", "").replaceAll(" +", " ");
    }
}
