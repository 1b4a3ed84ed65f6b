package org.bibkpi.normalise;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DocumentType;

/**
 * Translates the words of all sources for types of documents. Some words say how a study was made or how the text came
 * about, and not what kind of text it is: these decide only where nothing else does.
 *
 * @see <a href="https://www.nlm.nih.gov/mesh/pubtypes.html">PubMed, publication types</a>
 */
public final class DocumentTypeNormaliser {
    /** Words that name a kind of study; a text of which nothing else is known reports that study. */
    private static final Set<String> STUDIES = keys("""
                randomized controlled trial | controlled clinical trial | clinical trial |
                clinical trial, phase i | clinical trial, phase ii | clinical trial, phase iii |
                clinical trial, phase iv | clinical trial protocol | pragmatic clinical trial |
                equivalence trial | adaptive clinical trial | clinical study | observational study |
                comparative study | evaluation study | evaluation studies | validation study |
                validation studies | multicenter study | twin study | case reports | case report |
                technical report | guideline | practice guideline | consensus development conference |
                consensus development conference, nih | classical article | corrected and republished article |
                publication with expression of concern""");

    private static final Map<String, DocumentType> TYPES = types();

    private DocumentTypeNormaliser() {}

    private static Map<String, DocumentType> types() {
        final Map<String, DocumentType> types = new HashMap<>();
        articlesAndReviews(types);
        shortTexts(types);
        conferences(types);
        booksAndOthers(types);
        return types;
    }

    private static void articlesAndReviews(final Map<String, DocumentType> types) {
        put(types, DocumentType.ARTICLE, """
                article | journal article | journalarticle | journal paper | article journal | research article |
                original article | jour | article in press | in press | data paper | data article |
                software paper | electronic article | ejour | jfull | brief communication |
                rapid communication | business article | publication/journal article | artikel""");
        put(types, DocumentType.REVIEW, """
                review | review article | systematic review | meta analysis | scoping review | short survey |
                literature review | forskningsöversikt | artikel, forskningsöversikt |
                publication/review article | review literature as topic | network meta analysis""");
    }

    private static void shortTexts(final Map<String, DocumentType> types) {
        put(types, DocumentType.LETTER, """
                letter | letter to the editor | publication/letter""");
        put(types, DocumentType.EDITORIAL, """
                editorial | editorial material | introductory journal article | publication/editorial letter |
                editorial letter""");
        put(types, DocumentType.CORRECTION, """
                correction | correction, addition | published erratum | erratum | corrigendum | addendum |
                correction/addition""");
        put(types, DocumentType.NEWS, """
                news | news item | newspaper article | news article | article newspaper | magazine article |
                article magazine | mgzn | publication/newspaper article | publication/magazine article""");
        put(types, DocumentType.RETRACTED, """
                retracted publication | retracted | retracted article | withdrawn publication |
                withdrawn article""");
        put(types, DocumentType.RETRACTION_NOTICE, """
                retraction of publication | retraction notice | retraction | withdrawal | removal""");
        put(types, DocumentType.PREPRINT, """
                preprint | posted content | preprints | submitted manuscript | manuscript preprint |
                publication/preprint""");
    }

    private static void conferences(final Map<String, DocumentType> types) {
        put(types, DocumentType.MEETING_ABSTRACT, """
                meeting abstract | conference abstract | abstract | meeting summary | conference/poster |
                poster | conference poster | published meeting abstract""");
        put(types, DocumentType.PROCEEDINGS_PAPER, """
                proceedings paper | conference paper | proceedings article | proceedings | inproceedings |
                conference proceedings | paper conference | conf | cpaper | congress | conference object |
                conference/paper | publication/conference paper | conferencepaper |
                conference paper in journal""");
    }

    private static void booksAndOthers(final Map<String, DocumentType> types) {
        put(types, DocumentType.BOOK, """
                book | monograph | edited book | reference book | ebook | edbook | authored book | whole book |
                publication/book | publication/edited book | study guide | collection""");
        put(types, DocumentType.BOOK_CHAPTER, """
                book chapter | chapter | book section | book part | chap | echap | inbook | incollection |
                reference entry | book track | entry encyclopedia | entry dictionary | chapter in book |
                publication/book chapter | book series chapter""");
        put(types, DocumentType.THESIS, """
                dissertation | thesis | academic dissertation | doctoral thesis | phdthesis | mastersthesis |
                thes | doctoral dissertation | licentiate thesis | publication/doctoral thesis |
                publication/licentiate thesis | comprehensivedoctoralthesis | monographdoctoralthesis |
                comprehensivelicentiatethesis | monographlicentiatethesis | studentthesis | student thesis""");
        put(types, DocumentType.DATASET, """
                dataset | data set | data | database | research data""");
    }

    private static Set<String> keys(final String words) {
        return Arrays.stream(words.split("\\|", -1))
                .map(DocumentTypeNormaliser::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void put(final Map<String, DocumentType> types, final DocumentType type, final String words) {
        keys(words).forEach(word -> types.put(word, type));
    }

    /** The types that the words name together; empty if there are no words. */
    public static Set<DocumentType> normalise(final Collection<String> words) {
        final Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        for (final String word : words) {
            final String key = key(word);
            if (TYPES.containsKey(key)) {
                types.add(TYPES.getOrDefault(key, DocumentType.OTHER));
            }
        }
        final boolean unnamed = types.isEmpty() || types.equals(Set.of(DocumentType.RETRACTED));
        if (unnamed && words.stream().anyMatch(DocumentTypeNormaliser::isStudy)) {
            types.add(DocumentType.ARTICLE);
        } else if (types.isEmpty() && words.stream().anyMatch(w -> !w.isBlank())) {
            types.add(DocumentType.OTHER);
        }
        return types;
    }

    private static boolean isStudy(final String word) {
        return STUDIES.contains(key(word));
    }

    private static String key(final String word) {
        final String lower = AsciiCase.lower(word).strip();
        final StringBuilder key = new StringBuilder(lower.length());
        boolean separated = false;
        for (int i = 0; i < lower.length(); i++) {
            final boolean separator = isSeparator(lower.charAt(i));
            if (!separator || !separated) {
                key.append(separator ? ' ' : lower.charAt(i));
            }
            separated = separator;
        }
        return key.toString();
    }

    private static boolean isSeparator(final char c) {
        return c == ' ' || c == '_' || c == '/' || c == '-' || (c >= '\t' && c <= '\r');
    }
}
