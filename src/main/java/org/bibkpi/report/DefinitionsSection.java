package org.bibkpi.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.SortedMap;

/** What the figures stand on, on the page: how they are counted, every setting of the job, every file read. */
final class DefinitionsSection {
    private final Language language;
    private final RunFacts facts;

    DefinitionsSection(final Language language, final RunFacts facts) {
        this.language = language;
        this.facts = facts;
    }

    DomContent section() {
        return TagCreator.section(
                        h2(PageSection.DEFINITIONS.title(language)),
                        ul(each(rules(), rule -> li(rule))),
                        HtmlTable.of(
                                text("Jobbets inställningar", "The job's settings"),
                                List.of(text("Inställning", "Setting"), text("Värde", "Value")),
                                rows(facts.settings())),
                        HtmlTable.of(
                                text("Vad jobbet inte säger: det vanliga", "What the job leaves out: the defaults"),
                                List.of(text("Inställning", "Setting"), text("Värde", "Value")),
                                rows(facts.defaults())),
                        HtmlTable.of(
                                text("Lästa filer", "Files read"),
                                List.of(text("Fil", "File"), text("Roll", "Role"), text("Byte", "Bytes"), "SHA-256"),
                                facts.inputs().stream()
                                        .map(input -> List.of(
                                                input.name(),
                                                input.role(),
                                                String.valueOf(input.size()),
                                                input.sha256()))
                                        .toList()))
                .withId(PageSection.DEFINITIONS.id());
    }

    private static List<List<String>> rows(final SortedMap<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> List.of(setting.getKey(), setting.getValue()))
                .toList();
    }

    private List<String> rules() {
        return List.of(
                text(
                        "Ett verk räknas en gång, hur många källor det än står i.",
                        "A work is counted once, in however many sources it stands."),
                text(
                        "Varje publikation räknas hel; kolumnen fractional_value ger värdet vid fraktionering.",
                        "Each publication counts whole; the column fractional_value gives the value by fractions."),
                text(
                        "En författare känns igen på ORCID med förenligt namn, eller på namn med adress; enbart ett namn "
                                + "räknas först när en person har avgjort.",
                        "An author is known by ORCID iD with a compatible name, or by name with an address; a name alone "
                                + "counts only once a person has ruled."),
                text(
                        "Bara adressfält räknas. Utan adress i någon källa är publikationen oavgjord, aldrig ett nej.",
                        "Only address fields count. Without an address in any source a publication is undecided, never "
                                + "a no."),
                text(
                        "Värdet är det som är fastställt: oavgjorda publikationer står i nämnaren, inte i täljaren.",
                        "The value is what is established: undecided publications stand in the denominator, not in the "
                                + "numerator."),
                text(
                        "Ett mål prövas i heltal. Marginalen är så många publikationer som kan falla bort, eller som fattas.",
                        "A target is tested in integers. The margin is how many publications may be lost, or are missing."),
                text(
                        "Intervallet är Wilsons 95-procentiga konfidensintervall.",
                        "The interval is Wilson's 95 % confidence interval."),
                text(
                        "Efter ett seriebrott jämförs inte med tidigare år.",
                        "After a series break nothing is compared with earlier years."));
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
