package org.bibkpi.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** BIBFRAME of Swepub as lines of JSON-LD, the form of its data dump. */
public final class SwepubBibframeFormat implements ExportFormat {
    private static final Pattern INSTANCE = Pattern.compile("\"@type\"\\s*:\\s*\"(?:Instance|Electronic|Print)\"");
    private static final JsonShape SHAPE =
            new JsonShape(List.of(List.of("@graph")), List.of(), n -> n.has("instanceOf"));

    @Override
    public String id() {
        return "swepub-bibframe";
    }

    @Override
    public Source source() {
        return Source.SWEPUB;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "Swepub, BIBFRAME lines",
                "Take the data dump of Swepub: one line of JSON-LD for each record.",
                "Addresses as the universities write them.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return JsonText.begins(head)
                && head.text().contains("\"instanceOf\"")
                && INSTANCE.matcher(head.text()).find();
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(
                content,
                source(),
                new JsonRecords(content, SHAPE),
                (node, draft) -> describe(new JsonTree(node), draft));
    }

    private static void describe(final JsonTree instance, final RecordDraft draft) {
        final JsonTree work = instance.all("instanceOf").findFirst().orElse(instance);
        draft.put(RawField.TITLE, title(work).isEmpty() ? title(instance) : title(work))
                .putAll(RawField.DOI, identifiers(instance, "DOI"))
                .putAll(RawField.PMID, identifiers(instance, "PMID"))
                .putAll(RawField.UT, identifiers(instance, "ISI"))
                .putAll(RawField.EID, identifiers(instance, "ScopusID"))
                .put(RawField.ISSUE_YEAR, instance.text("publication", "date"))
                .putAll(
                        RawField.TYPE,
                        work.texts("genreForm", "@id").stream()
                                .filter(t -> t.contains("/publication/")
                                        || t.contains("/conference/")
                                        || t.contains("/data/"))
                                .map(SwepubTypes::lastPart)
                                .toList());
        instance.all("partOf").forEach(host -> host(host, draft));
        work.all("contribution").filter(SwepubBibframeFormat::isAuthor).forEach(c -> author(c, draft));
    }

    private static String title(final JsonTree holder) {
        final String main = holder.text("hasTitle", "mainTitle");
        final String sub = holder.text("hasTitle", "subtitle");
        return sub.isEmpty() ? main : main + ": " + sub;
    }

    private static List<String> identifiers(final JsonTree holder, final String type) {
        return Stream.of("identifiedBy", "indirectlyIdentifiedBy")
                .flatMap(k -> holder.all(k))
                .filter(i -> i.text("@type").equals(type))
                .map(i -> i.text("value"))
                .toList();
    }

    private static void host(final JsonTree host, final RecordDraft draft) {
        draft.put(RawField.JOURNAL, host.text("hasTitle", "mainTitle"))
                .put(RawField.VOLUME, host.text("hasTitle", "volumeNumber"))
                .put(RawField.ISSUE, host.text("hasTitle", "issueNumber"))
                .putAll(RawField.ISSN, identifiers(host, "ISSN"))
                .put(RawField.PAGES, host.text("hasInstance", "extent", "label"));
        host.all("hasInstance").forEach(i -> draft.putAll(RawField.ISSN, identifiers(i, "ISSN")));
    }

    private static boolean isAuthor(final JsonTree contribution) {
        final List<String> roles = contribution.texts("role", "@id");
        return roles.isEmpty() || roles.stream().anyMatch(r -> r.endsWith("/aut") || r.endsWith("/cre"));
    }

    private static void author(final JsonTree contribution, final RecordDraft draft) {
        final String family = contribution.text("agent", "familyName");
        final String given = contribution.text("agent", "givenName");
        final String name = family.isEmpty() ? contribution.text("agent", "name") : family + ", " + given;
        final List<String> orcids = contribution
                .all("agent", "identifiedBy")
                .filter(i -> i.text("@type").equals("ORCID"))
                .map(i -> i.text("value"))
                .toList();
        draft.author(
                name,
                orcids,
                contribution.all("hasAffiliation").map(a -> address(a, 0)).toList());
    }

    /** A unit with what it is part of, from the smallest to the whole organisation. */
    private static String address(final JsonTree organisation, final int depth) {
        final Stream<String> parents =
                depth < 10 ? organisation.all("hasAffiliation").map(a -> address(a, depth + 1)) : Stream.empty();
        return String.join(
                ", ",
                Stream.concat(Stream.of(organisation.text("name")), parents)
                        .filter(n -> !n.isBlank())
                        .toList());
    }
}
