package org.bibkpi.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;
import org.jspecify.annotations.Nullable;

/** What is asked of a work that is yet to be invented; the rest is left to chance. */
final class Draft {
    private final int year;
    private final Reason reason;
    private final List<InventedPerson> people;
    private final Set<Trap> traps = EnumSet.noneOf(Trap.class);
    private String identified = "";
    private String away = "";
    private Verdict affiliation = Verdict.YES;
    private Verdict clinical = Verdict.YES;
    private boolean doiKept;
    private boolean ahead;
    private boolean hitsOnlyLast;
    private Set<DocumentType> types = Set.of(DocumentType.ARTICLE);
    private Set<Source> sources = Set.of();
    private String title = "";
    private @Nullable Sketch followed;

    Draft(final int year, final Reason reason, final List<InventedPerson> people) {
        this.year = year;
        this.reason = reason;
        this.people = people;
    }

    /** At least one source shows the ORCID of this person. */
    Draft identifiedAs(final String personId) {
        this.identified = personId;
        return this;
    }

    /** Only the last author works at a care provider. */
    Draft hitOnlyLast() {
        this.hitsOnlyLast = true;
        return this;
    }

    /** This person works far from Stockholm; the others may not. */
    Draft away(final String personId) {
        this.away = personId;
        return this;
    }

    Draft affiliation(final Verdict wanted) {
        this.affiliation = wanted;
        return this;
    }

    Draft clinical(final Verdict wanted) {
        this.clinical = wanted;
        return this;
    }

    Draft types(final DocumentType... wanted) {
        this.types = Set.of(wanted);
        return this;
    }

    Draft onlyIn(final Source source) {
        this.sources = Set.of(source);
        return this;
    }

    /** Every source shows the DOI: nothing else can hold the records of this work together, or apart from others. */
    Draft doiKept() {
        this.doiKept = true;
        return this;
    }

    /** Online, and not in an issue yet. */
    Draft aheadOfIssue() {
        this.ahead = true;
        this.sources = Set.of(Source.WOS, Source.OPENALEX);
        return doiKept().trap(Trap.EARLY_ACCESS);
    }

    Draft title(final String wanted) {
        this.title = wanted;
        return this;
    }

    /** In the same issue as another work, by the same people, on the pages that follow. */
    Draft following(final Sketch work) {
        this.followed = work;
        return this;
    }

    Draft trap(final Trap trap) {
        traps.add(trap);
        return this;
    }

    int year() {
        return year;
    }

    Reason reason() {
        return reason;
    }

    List<InventedPerson> people() {
        return people;
    }

    Set<Trap> traps() {
        return Set.copyOf(traps);
    }

    String identifiedPerson() {
        return identified;
    }

    boolean isAway(final InventedPerson person) {
        return person.id().equals(away);
    }

    boolean hitsOnlyLast() {
        return hitsOnlyLast;
    }

    Verdict affiliation() {
        return affiliation;
    }

    Verdict clinical() {
        return clinical;
    }

    boolean keepsDoi() {
        return doiKept;
    }

    boolean isAheadOfIssue() {
        return ahead;
    }

    Set<DocumentType> types() {
        return types;
    }

    Set<Source> sources() {
        return sources;
    }

    String title() {
        return title;
    }

    Optional<Sketch> followed() {
        return Optional.ofNullable(followed);
    }
}
