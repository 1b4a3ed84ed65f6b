package org.bibkpi.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.RawField;

/**
 * What the elements of MODS mean as Swedish universities use it.
 *
 * @see <a href="https://www.kb.se/samverkan-och-utveckling/swepub/datamodell/swepub-mods-specifikation.html">Swepub
 *     MODS specification</a>
 */
final class ModsFields {
    private static final Set<String> AUTHORS = Set.of("aut", "cre", "author", "creator");

    private ModsFields() {}

    static void describe(final XmlElement mods, final RecordDraft draft) {
        draft.put(RawField.TITLE, title(mods))
                .putAll(RawField.DOI, identifiers(mods, "doi"))
                .putAll(RawField.DOI, articleIds(mods))
                .putAll(RawField.PMID, identifiers(mods, "pmid"))
                .putAll(RawField.UT, identifiers(mods, "isi"))
                .putAll(RawField.EID, identifiers(mods, "scopus"))
                .put(RawField.ISSUE_YEAR, mods.text("originInfo", "dateIssued"))
                .putAll(RawField.TYPE, types(mods).toList());
        mods.all("relatedItem").filter(r -> r.attribute("type").equals("host")).forEach(r -> host(r, draft));
        mods.all("name").filter(ModsFields::isAuthor).forEach(n -> author(n, draft));
    }

    private static String title(final XmlElement holder) {
        return holder.all("titleInfo")
                .filter(t -> t.attribute("type").isEmpty())
                .findFirst()
                .or(() -> holder.first("titleInfo"))
                .map(t -> t.text("subTitle").isEmpty() ? main(t) : main(t) + ": " + t.text("subTitle"))
                .orElse("");
    }

    /** The article that lists sort without stands in an element of its own. */
    private static String main(final XmlElement title) {
        return (title.text("nonSort") + " " + title.text("title")).strip();
    }

    private static List<String> identifiers(final XmlElement holder, final String type) {
        return holder.all("identifier")
                .filter(i -> i.attribute("type").equals(type))
                .map(XmlElement::text)
                .toList();
    }

    /** DiVA keeps some DOIs where article numbers belong. */
    private static List<String> articleIds(final XmlElement mods) {
        return identifiers(mods, "articleId").stream()
                .filter(i -> AsciiCase.upper(i).startsWith("DOI"))
                .toList();
    }

    private static Stream<String> types(final XmlElement mods) {
        return mods.all("genre")
                .filter(g -> g.attribute("type").equals("publicationType")
                        || g.attribute("type").equals("outputType"))
                .filter(g -> g.attribute("authority").equals("svep")
                        || g.attribute("authority").startsWith("kb.se"))
                .map(XmlElement::text)
                .map(SwepubTypes::lastPart)
                .map(SwepubTypes::ofOldCode);
    }

    private static void host(final XmlElement host, final RecordDraft draft) {
        draft.put(RawField.JOURNAL, title(host))
                .putAll(RawField.ISSN, identifiers(host, "issn"))
                .putAll(RawField.ISSN, identifiers(host, "eissn"));
        host.all("part").forEach(part -> {
            draft.put(RawField.VOLUME, detail(part, "volume"))
                    .put(RawField.ISSUE, detail(part, "issue"))
                    .pages(part.text("extent", "start"), part.text("extent", "end"), detail(part, "artNo"));
        });
    }

    private static String detail(final XmlElement part, final String type) {
        return part.all("detail")
                .filter(d -> d.attribute("type").equals(type))
                .map(d -> d.text("number"))
                .findFirst()
                .orElse("");
    }

    private static boolean isAuthor(final XmlElement name) {
        return name.texts("role", "roleTerm").stream().anyMatch(AUTHORS::contains);
    }

    private static void author(final XmlElement name, final RecordDraft draft) {
        draft.author(
                written(name),
                Stream.concat(
                                name.all("nameIdentifier")
                                        .filter(i -> i.attribute("type").equals("orcid"))
                                        .map(XmlElement::text),
                                name.texts("description").stream().filter(d -> d.contains("orcid.org")))
                        .toList(),
                name.texts("affiliation"));
    }

    private static String written(final XmlElement name) {
        final String family = part(name, "family");
        final String given = part(name, "given");
        if (family.isEmpty()) {
            return String.join(", ", name.texts("namePart"));
        }
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static String part(final XmlElement name, final String type) {
        return name.all("namePart")
                .filter(p -> p.attribute("type").equals(type))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }
}
