package org.bibkpi.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.audit.AddressTrail;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;

/** What decides an answer in one run and not in the other: because it is new, or because it is read otherwise. */
final class ReadingChanges {
    private final Recipes recipes;
    private final RecordChanges records;

    ReadingChanges(final Recipes recipes, final RecordChanges records) {
        this.recipes = recipes;
        this.records = records;
    }

    /** What explains that a question is answered otherwise. */
    Stream<Finding> ofQuestion(final TrailGroup pair, final String question) {
        final PublicationTrail before = pair.before().get(0);
        final PublicationTrail after = pair.after().get(0);
        return Stream.concat(
                deciding(after, question).flatMap(e -> of(e, question, after, before, Side.AFTER)),
                deciding(before, question).flatMap(e -> of(e, question, before, after, Side.BEFORE)));
    }

    /** What explains that others, or nobody, were found on the roster. */
    Optional<Finding> ofPersons(final TrailGroup pair) {
        final Set<EvidenceTrail> before = persons(pair.before().get(0));
        final Set<EvidenceTrail> after = persons(pair.after().get(0));
        return Stream.concat(
                        after.stream().filter(e -> !before.contains(e)),
                        before.stream().filter(e -> !after.contains(e)))
                .map(person -> ofPerson(person, pair))
                .min(Finding::compareTo);
    }

    /** What can have an effect on these questions anywhere, whatever a publication's own trail shows. */
    Optional<Finding> global(final Set<String> questions) {
        final boolean address = questions.stream().anyMatch(question -> question.endsWith("affiliation"));
        return Stream.of(
                        Optional.of(new Finding(Cause.ROSTER, "the roster differs"))
                                .filter(f -> questions.contains("funded") && recipes.rosterDiffers()),
                        Optional.of(new Finding(Cause.SOURCE_RECORD, "records of other publications differ"))
                                .filter(f -> questions.contains("funded") && recipes.exportsDiffer()),
                        Optional.of(new Finding(Cause.REGISTRY, "the registry of providers differs"))
                                .filter(f -> address && recipes.registryDiffers()),
                        Optional.of(new Finding(Cause.JOURNAL_LIST, "a list of journals differs"))
                                .filter(f -> !address && !questions.isEmpty() && recipes.journalListsDiffer()),
                        Optional.of(new Finding(Cause.DECISION, "the decisions differ"))
                                .filter(f -> !questions.isEmpty() && recipes.decisionsDiffer()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Finding> of(
            final EvidenceTrail evidence,
            final String question,
            final PublicationTrail own,
            final PublicationTrail other,
            final Side side) {
        return (evidence.address() > 0
                        ? ofAddress(own.addresses().get(evidence.address() - 1), own, other, side)
                        : ofText(evidence, question, own, other, side))
                .stream();
    }

    private Optional<Finding> ofAddress(
            final AddressTrail address, final PublicationTrail own, final PublicationTrail other, final Side side) {
        final Optional<AddressTrail> same = other.addresses().stream()
                .filter(a -> a.text().equals(address.text()))
                .findFirst();
        if (same.isEmpty()) {
            return ofRecords(
                    address.records().stream().map(place -> own.records().get(place - 1)), side);
        }
        return same.filter(a -> !Reading.of(a).equals(Reading.of(address)))
                .map(a -> ofReadings(Reading.of(address), Reading.of(a), address.text()));
    }

    private Finding ofReadings(final Reading one, final Reading other, final String text) {
        final Set<String> rules =
                Stream.concat(one.rules().stream(), other.rules().stream()).collect(Collectors.toSet());
        if (rules.stream().anyMatch(Rulings::isRule)) {
            return new Finding(Cause.DECISION, "decided: " + text);
        }
        if (rules.stream().anyMatch(rule -> recipes.isSwitched("affiliation-rules-off", rule))) {
            return new Finding(
                    Cause.DEFINITION,
                    recipes.definition("affiliation-rules-off").orElse("") + ": " + text);
        }
        return recipes.registryDiffers() ? new Finding(Cause.REGISTRY, "read otherwise: " + text) : otherRules(text);
    }

    /** What is no address: an ISSN, a category, a percentile. */
    private Optional<Finding> ofText(
            final EvidenceTrail evidence,
            final String question,
            final PublicationTrail own,
            final PublicationTrail other,
            final Side side) {
        final RecordTrail record = own.records().get(Math.max(0, evidence.record() - 1));
        if (evidence.rule().equals("citation-list") && recipes.citationListDiffers()) {
            return Optional.of(new Finding(Cause.CITATION_LIST, "listed otherwise: " + evidence.text()));
        }
        final boolean known = records.isSame(record, side)
                || other.records().stream().anyMatch(r -> r.issns().contains(evidence.text()));
        if (!known) {
            return ofRecords(Stream.of(record), side);
        }
        final Stream<EvidenceTrail> theirs =
                deciding(other, question).filter(e -> e.text().equals(evidence.text()));
        final boolean ruled = Stream.concat(Stream.of(evidence), theirs)
                .map(EvidenceTrail::rule)
                .anyMatch(Rulings::isRule);
        if (ruled) {
            return Optional.of(new Finding(Cause.DECISION, "decided: " + evidence.text()));
        }
        return Optional.of(
                recipes.journalListsDiffer()
                        ? new Finding(Cause.JOURNAL_LIST, "classed otherwise: " + evidence.text())
                        : otherRules(evidence.text()));
    }

    private Finding otherRules(final String text) {
        return recipes.definition("")
                .map(what -> new Finding(Cause.DEFINITION, what))
                .orElse(new Finding(Cause.SOFTWARE_VERSION, recipes.versions() + ": " + text));
    }

    private Optional<Finding> ofRecords(final Stream<RecordTrail> standsIn, final Side side) {
        return standsIn.flatMap(record -> records.of(record, side).stream()).min(Finding::compareTo);
    }

    private Finding ofPerson(final EvidenceTrail person, final TrailGroup pair) {
        if (Rulings.isRule(person.rule())) {
            return new Finding(Cause.DECISION, "decided: " + person.subject());
        }
        if (recipes.rosterEntryDiffers(person.subject())) {
            return new Finding(Cause.ROSTER, "the entry of " + person.subject());
        }
        return records.in(pair)
                .min(Finding::compareTo)
                .or(() -> Optional.of(new Finding(Cause.DECISION, "decided: " + person.subject()))
                        .filter(f -> recipes.differ(Rulings::areOnAuthors)))
                .or(() -> Optional.of(new Finding(Cause.REGISTRY, "an address at home read otherwise"))
                        .filter(f -> person.rule().contains("address") && recipes.registryDiffers()))
                .or(() -> global(Set.of("funded")))
                .orElseGet(() -> otherRules(person.subject()));
    }

    private static Stream<EvidenceTrail> deciding(final PublicationTrail trail, final String question) {
        return trail.answers().getOrDefault(question, AnswerTrail.NOT_ASKED).evidence().stream();
    }

    /** Persons with the rule by which they were found, wherever their author stands. */
    private static Set<EvidenceTrail> persons(final PublicationTrail trail) {
        return trail.funded().evidence().stream()
                .map(e -> new EvidenceTrail(0, 0, "", e.rule(), e.subject(), ""))
                .collect(Collectors.toSet());
    }

    /** What an address was taken for. */
    private record Reading(String verdict, List<String> rules) {
        static Reading of(final AddressTrail address) {
            final Stream<String> names =
                    address.matches().stream().map(name -> name.rule()).sorted();
            final Stream<String> miss = Stream.of(address.miss())
                    .filter(m -> m.startsWith("ruling"))
                    .map(m -> "ruling");
            return new Reading(address.verdict(), Stream.concat(names, miss).toList());
        }
    }
}
