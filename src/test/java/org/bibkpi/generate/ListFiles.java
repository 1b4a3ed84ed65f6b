package org.bibkpi.generate;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists a job needs beside its exports: the roster, the clinical journals, the figures reported by hand. */
final class ListFiles {
    private static final String BEFORE_TURN = Integer.toString(Journal.TURN - 1);

    private static final List<String> ROSTER_HEADER = List.of(
            "person_id", "family_name", "given_name", "other_names", "orcid", "grant_form", "valid_from", "valid_to");

    private ListFiles() {}

    static void write(final InventedWorld world, final Path folder) throws IOException {
        csv(folder.resolve("roster.csv"), roster(world.roster()));
        csv(folder.resolve("clinical_journals.csv"), journals(world.journals()));
        csv(folder.resolve("reported.csv"), reported(world));
    }

    /** The lists for a corpus made for measuring speed. */
    static void write(final BulkCorpus corpus, final Path folder) throws IOException {
        csv(
                folder.resolve("roster.csv"),
                Stream.concat(
                        Stream.of(ROSTER_HEADER),
                        IntStream.range(0, BulkPeople.FUNDED).mapToObj(p -> rosterRow(p, corpus.people()))));
        csv(folder.resolve("clinical_journals.csv"), journals(corpus.journals()));
    }

    private static List<String> rosterRow(final int person, final BulkPeople people) {
        return List.of(
                "P" + person, people.family(person), people.given(person), "", people.orcid(person), "grant", "", "");
    }

    private static Stream<List<String>> roster(final List<InventedPerson> people) {
        return Stream.concat(
                Stream.of(ROSTER_HEADER),
                people.stream().flatMap(p -> p.funding().stream().map(f -> rosterRow(p, f))));
    }

    private static List<String> rosterRow(final InventedPerson person, final FundingPeriod period) {
        return List.of(
                person.id(),
                person.family(),
                person.given(),
                person.formerFamily().isEmpty() ? "" : person.formerFamily() + ", " + person.given(),
                person.orcid(),
                period.grantForm(),
                start(period),
                end(period));
    }

    /** Some grants are known by day: those of the last step of a career. */
    private static boolean isKnownByDay(final FundingPeriod period) {
        return period.grantForm().equals("consortium grant");
    }

    private static String start(final FundingPeriod period) {
        return period.firstYear() + (isKnownByDay(period) ? "-01-01" : "");
    }

    private static String end(final FundingPeriod period) {
        if (period.lastYear() == FundingPeriod.OPEN) {
            return "";
        }
        return period.lastYear() + (isKnownByDay(period) ? "-12-31" : "");
    }

    private static Stream<List<String>> journals(final List<Journal> journals) {
        return Stream.concat(
                Stream.of(List.of("issn", "title", "clinical", "valid_from", "valid_to")),
                journals.stream()
                        .filter(Journal::isListed)
                        .flatMap(j -> j.issns().stream().flatMap(i -> journalRows(j, i))));
    }

    private static Stream<List<String>> journalRows(final Journal journal, final String issn) {
        return switch (journal.standing()) {
            case YES -> Stream.of(List.of(issn, journal.title(), "yes", "", ""));
            case NO -> Stream.of(List.of(issn, journal.title(), "no", "", ""));
            case MIXED -> Stream.of(List.of(issn, journal.title(), "mixed", "", ""));
            case TURNED ->
                Stream.of(
                        List.of(issn, journal.title(), "no", "", BEFORE_TURN),
                        List.of(issn, journal.title(), "yes", Integer.toString(Journal.TURN), ""));
            case UNLISTED -> Stream.empty();
        };
    }

    private static Stream<List<String>> reported(final InventedWorld world) {
        final int last = world.plan().lastYear();
        return Stream.of(
                        Stream.of(List.of("kpi_id", "period", "value", "unit", "source")),
                        Stream.of(
                                List.of(
                                        "balanced_funds",
                                        Integer.toString(last - 1),
                                        "-2.310",
                                        "MSEK",
                                        "annual accounts"),
                                List.of("balanced_funds", Integer.toString(last), "-6.585", "MSEK", "annual accounts")))
                .flatMap(s -> s);
    }

    static void csv(final Path file, final Stream<List<String>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                ICSVWriter csv = new CSVWriterBuilder(out).build()) {
            rows.forEach(r -> csv.writeNext(r.toArray(String[]::new), false));
        }
    }
}
