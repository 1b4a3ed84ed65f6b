package org.bibkpi.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.deduplicate.RecordKey;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.registry.AddressRuling;
import org.bibkpi.registry.AuthorRuling;
import org.bibkpi.registry.AuthorRulings;
import org.bibkpi.registry.JournalRuling;
import org.bibkpi.tag.JournalTagger;
import org.bibkpi.tag.ReviewedAuthor;

/**
 * Which of a job's decisions its records meet, as far as single records tell: whatever meets nothing here meets nothing in
 * a run either. A run knows more of authors: it warns too if the name is there, and the ORCID iD or address is not.
 */
final class MetDecisions {
    private final OpenJob job;
    private final JournalTagger journals;
    private final AuthorRulings authors;
    private final Map<String, Set<String>> byAuthor;
    private final Set<String> keys;

    MetDecisions(final OpenJob job) {
        this.job = job;
        this.journals = new JournalTagger(job.lists().journals());
        this.authors = job.lists().criteria().authorRulings();
        this.byAuthor = authors.all().stream()
                .collect(Collectors.groupingBy(
                        ruling -> FoldedText.words(ruling.question().author()),
                        Collectors.mapping(AuthorRuling::where, Collectors.toSet())));
        this.keys = job.ruled().keys();
    }

    /** What a record meets: where the decisions stand, and of those on pairs the keys. */
    Set<String> of(final SourceRecord record) {
        final Set<String> met =
                new HashSet<>(job.lists().rulings().met(record.affiliations().map(Affiliation::text)));
        journals.rulingsMet(new Publication(List.of(record))).forEach(met::add);
        if (!byAuthor.isEmpty()) {
            record.authors().forEach(author -> met.addAll(ofAuthor(author.name())));
        }
        if (!keys.isEmpty()) {
            Stream.of(RecordKey.of(record)).filter(keys::contains).forEach(met::add);
        }
        return met;
    }

    /** One sentence for each decision that meets nothing any more. */
    List<String> warnings(final Set<String> met) {
        return Stream.of(
                        job.lists().rulings().unmet(met).stream().map(AddressRuling::unmetWarning),
                        authors.unmet(met).stream().map(AuthorRuling::unmetWarning),
                        job.lists().journals().rulings().unmet(met).stream().map(JournalRuling::unmetWarning),
                        job.ruled().warnings(met).stream())
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Set<String> ofAuthor(final PersonName name) {
        return byAuthor.getOrDefault(FoldedText.words(ReviewedAuthor.written(name)), Set.of());
    }
}
