package org.bibkpi.deduplicate;

import java.util.regex.Pattern;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Identifier.Scheme;

/** A preprint and the article it became are two works; what tells a preprint is its type, its server or its DOI. */
final class PreprintRule implements CannotLinkRule {
    /** Prefixes of the registrants that are preprint servers (Crossref and DataCite members). */
    private static final Pattern DOI = Pattern.compile(
            "10\\.(1101/(19|20)\\d\\d\\.|1101/\\d{6}$|64898/|21203/rs\\.|20944/preprints"
                    + "|31234/|31219/|31222/|31235/|48550/|26434/|2139/ssrn|36227/techrxiv|22541/au\\.|1590/scielopreprints).*");

    private static final Pattern SERVER = Pattern.compile(
            ".*\\b(medrxiv|biorxiv|arxiv|chemrxiv|psyarxiv|techrxiv|ssrn|preprints?|research square|authorea)\\b.*");

    @Override
    public String id() {
        return "preprint-and-article";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        return !pair.sharesIdentifier() && !samePlace(pair) && isPreprint(pair.a()) != isPreprint(pair.b());
    }

    /** A record of the article that bears the preprint's DOI. */
    private static boolean samePlace(final Comparison pair) {
        return pair.journal() == Agreement.SAME && pair.pages() == Agreement.SAME;
    }

    private static boolean isPreprint(final MatchFacts facts) {
        return facts.types().contains(DocumentType.PREPRINT)
                || facts.journal().stream().anyMatch(j -> SERVER.matcher(j).matches())
                || facts.identifiers().stream()
                        .anyMatch(i -> i.scheme() == Scheme.DOI
                                && DOI.matcher(i.value()).matches());
    }
}
