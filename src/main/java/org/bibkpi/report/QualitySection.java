package org.bibkpi.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.measure.Coverage;
import org.bibkpi.measure.Funnel;
import org.bibkpi.measure.GateFinding;
import org.bibkpi.measure.QualityGates;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.FileCount;

/** How far the input can be trusted, on the page: what is open, what was rejected, what each file lacks. */
final class QualitySection {
    private final Language language;
    private final RunResult result;
    private final List<GateFinding> gates;
    private final OpenQuestions open;

    QualitySection(
            final Language language, final RunResult result, final QualityGates gates, final OpenQuestions open) {
        this.language = language;
        this.result = result;
        this.open = open;
        this.gates = gates.findings(result);
    }

    /** What is to be seen before everything else: the demands that are not met. */
    Optional<DomContent> alarm() {
        final GateWords words = new GateWords(language);
        final List<GateFinding> broken =
                gates.stream().filter(GateFinding::isBroken).toList();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(TagCreator.div(
                                p(
                                        text(
                                                "Kvalitetskraven är inte uppfyllda. Siffrorna ska granskas innan de förs vidare.",
                                                "The quality gates are not passed. Look into the figures before passing them on.")),
                                ul(each(broken, finding -> li(words.sentence(finding)))))
                        .withClass("alarm")
                        .attr("role", "alert"));
    }

    private DomContent demands() {
        final GateWords words = new GateWords(language);
        return TagCreator.div(
                h3(text("Kvalitetskrav", "Quality gates")),
                ul(each(
                        gates,
                        finding -> li((finding.isBroken() ? Standing.BAD : Standing.GOOD).sign() + " "
                                + words.sentence(finding)))));
    }

    DomContent section() {
        return TagCreator.section(
                        h2(PageSection.QUALITY.title(language)),
                        ul(each(counts(), count -> li(count))),
                        HtmlTable.of(text("Exportfiler", "Export files"), header(), rows()),
                        iff(!gates.isEmpty(), demands()),
                        iff(!result.warnings().isEmpty(), warnings()))
                .withId(PageSection.QUALITY.id());
    }

    private List<String> counts() {
        return Stream.concat(openQuestions(), completeness()).toList();
    }

    /** As many as the run tells on the console. */
    private Stream<String> openQuestions() {
        return Stream.of(
                awaits(open.addresses(), text("adresser", "addresses"), "review_addresses.csv"),
                awaits(open.authors(), text("författare", "authors"), "review_authors.csv"),
                awaits(open.journals(), text("tidskrifter", "journals"), "review_journals.csv"),
                awaits(open.duplicates(), text("par av poster", "pairs of records"), "review_duplicates.csv"));
    }

    private String awaits(final long number, final String what, final String file) {
        return number + " " + what + text(" väntar på en persons beslut (", " await a person's ruling (") + file + ").";
    }

    private Stream<String> completeness() {
        final Funnel.Count total = result.funnel().total();
        final Coverage coverage = result.coverage();
        return Stream.of(
                total.rejected()
                        + text(
                                " poster kunde inte användas (rejects.csv).",
                                " records could not be used (rejects.csv)."),
                total.withoutAddresses()
                        + text(
                                " poster kommer ur ett format utan fält för adresser.",
                                " records come from a layout without a field for addresses."),
                total.withoutLinks()
                        + text(
                                " av de räknade har ingen adress knuten till en författare.",
                                " of the counted have no address linked to an author."),
                text("Av ", "Of ")
                        + coverage.counted()
                        + text(" räknade har ", " counted, ")
                        + coverage.withDoi()
                        + text(" en DOI och ", " have a DOI and ")
                        + coverage.withAddress()
                        + text(" någon adress.", " any address."));
    }

    private List<String> header() {
        return List.of(
                text("Fil", "File"),
                text("Format", "Format"),
                text("Poster", "Records"),
                text("Avvisade", "Rejected"),
                text("Anmärkningar", "Remarks"));
    }

    private List<List<String>> rows() {
        return result.files().stream().map(QualitySection::row).toList();
    }

    private static List<String> row(final FileCount file) {
        return List.of(
                file.file(),
                file.format(),
                String.valueOf(file.read()),
                String.valueOf(file.rejected()),
                String.join(" ", file.warnings()));
    }

    private DomContent warnings() {
        return TagCreator.div(
                h3(text("Varningar", "Warnings")),
                p(text("På engelska, som i loggen.", "As in the log.")),
                ul(each(result.warnings(), warning -> li(warning).attr("lang", "en"))));
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
