package org.bibkpi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.Pmid;

/** Finds the PMID in what a source gives as PMID: {@code 25899155.0 → 25899155}, as spreadsheets write it. */
public final class PmidNormaliser {
    private static final String ADDRESS = "https://pubmed.ncbi.nlm.nih.gov/";
    private static final Pattern PMID = Pattern.compile(
            "^\\s*(?:pmid\\s*:?\\s*|medline:|https?://(?:www\\.)?(?:ncbi\\.nlm\\.nih\\.gov/pubmed/|pubmed\\.ncbi\\.nlm\\.nih\\.gov/)|info:pmid/)?"
                    + "0*([1-9]\\d{0,8})(?:\\.0+)?/?(?:\\s.*|\\[.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PmidNormaliser() {}

    /** The PMID; empty if the text is none. */
    public static Optional<Pmid> find(final String text) {
        final String bare = text.startsWith(ADDRESS) ? text.substring(ADDRESS.length()) : text;
        return Pmid.isForm(bare) ? Optional.of(new Pmid(bare)) : search(text);
    }

    /** The PMID in a text of any kind. */
    static Optional<Pmid> search(final String text) {
        final Matcher matcher = PMID.matcher(text);
        return matcher.matches() ? Optional.of(new Pmid(matcher.group(1))) : Optional.empty();
    }
}
