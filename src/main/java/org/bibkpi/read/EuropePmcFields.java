package org.bibkpi.read;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;

/**
 * What the fields of Europe PMC mean, in JSON and in XML, in the core and in the lite result.
 *
 * @see <a href="https://europepmc.org/docs/EBI_Europe_PMC_Web_Service_Reference.pdf">Europe PMC, web service
 *     reference</a>
 */
final class EuropePmcFields {
    private static final String AUTHOR_LIST = "authorList, as resultType=core has it";

    private EuropePmcFields() {}

    static void describe(final Tree record, final RecordDraft draft) {
        draft.put(RawField.PMID, record.text("pmid"))
                .put(RawField.DOI, record.text("doi"))
                .put(RawField.TITLE, record.text("title"))
                .put(RawField.JOURNAL, record.text("journalTitle"))
                .put(RawField.JOURNAL, record.text("journalInfo", "journal", "title"))
                .put(RawField.ISSN, record.text("journalIssn"))
                .put(RawField.ISSN, record.text("journalInfo", "journal", "issn"))
                .put(RawField.ISSN, record.text("journalInfo", "journal", "essn"))
                .put(RawField.VOLUME, record.text("journalVolume"))
                .put(RawField.VOLUME, record.text("journalInfo", "volume"))
                .put(RawField.ISSUE, record.text("issue"))
                .put(RawField.ISSUE, record.text("journalInfo", "issue"))
                .put(RawField.PAGES, record.text("pageInfo"))
                .put(RawField.ISSUE_YEAR, record.text("pubYear"))
                .put(RawField.ISSUE_YEAR, record.text("journalInfo", "yearOfPublication"))
                .put(RawField.ONLINE_YEAR, record.text("electronicPublicationDate"));
        Stream.concat(record.texts("pubType").stream(), record.texts("pubTypeList", "pubType").stream())
                .forEach(t -> draft.putAll(RawField.TYPE, Names.split(t, ";")));
        authors(record, draft);
    }

    /** The lite result has the authors in one line, and nothing more of them. */
    private static void authors(final Tree record, final RecordDraft draft) {
        final boolean lite = record.all("authorList", "author").findAny().isEmpty();
        if (lite) {
            Names.pubmed(record.text("authorString")).forEach(a -> draft.author(a, List.of(), List.of()));
        }
        record.all("authorList", "author").forEach(a -> draft.author(name(a), orcids(a), addresses(a)));
        draft.gapIf(lite && record.text("affiliation").isEmpty(), Gap.NO_AFFILIATION_FIELD, AUTHOR_LIST)
                .gapIf(lite, Gap.NO_ORCID_FIELD, AUTHOR_LIST);
        if (record.all("authorList", "author").allMatch(a -> addresses(a).isEmpty())) {
            draft.put(RawField.UNLINKED_ADDRESS, record.text("affiliation"));
        }
    }

    private static String name(final Tree author) {
        final String family = author.text("lastName");
        final String given = author.text("firstName").isEmpty() ? author.text("initials") : author.text("firstName");
        if (family.isEmpty()) {
            return author.text("collectiveName").isEmpty() ? author.text("fullName") : author.text("collectiveName");
        }
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static List<String> orcids(final Tree author) {
        return author.texts("authorId").isEmpty()
                        || author.texts("authorId", "value").isEmpty()
                ? author.texts("authorId")
                : author.texts("authorId", "value");
    }

    private static List<String> addresses(final Tree author) {
        return Stream.of(
                        author.texts("authorAffiliationDetailsList", "authorAffiliation", "affiliation"),
                        author.texts("authorAffiliationsList", "authorAffiliation"),
                        author.texts("affiliation"))
                .flatMap(List::stream)
                .filter(a -> !a.isBlank())
                .distinct()
                .toList();
    }
}
