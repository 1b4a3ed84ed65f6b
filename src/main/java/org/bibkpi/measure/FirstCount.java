package org.bibkpi.measure;

import java.util.List;
import java.util.Optional;
import org.bibkpi.deduplicate.AuthorAlignment;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Publication;
import org.bibkpi.tag.NamesakesToCome;
import org.bibkpi.tag.OrcidUse;

/**
 * Counts publications before it is known what all of them tell of others with the roster's names. On most that has no
 * bearing; the rest are put off, to be assessed when it is known.
 */
public final class FirstCount {
    private final NamesakesToCome namesakes = new NamesakesToCome();
    private final Assessor assessor;
    private final CountSheet sheet;

    /** Nothing counted yet. */
    public FirstCount(final Taggers taggers) {
        this.assessor = new Assessor(taggers, namesakes);
        this.sheet = new CountSheet(assessor);
    }

    /**
     * What the first look at a publication gives.
     *
     * @param orcidUses beside whose names it has which ORCID iDs
     * @param assessment counted; empty if it is put off
     */
    public record Seen(List<OrcidUse> orcidUses, Optional<Assessment> assessment) {}

    /** Looks at a publication and counts it, unless it has to be put off. */
    public Seen see(final Publication publication) {
        final List<AlignedAuthor> authors = AuthorAlignment.of(publication);
        final Assessor.Assessed assessed = assessor.assess(publication, () -> authors);
        return new Seen(
                assessor.orcidUses(authors),
                namesakes.wasAsked() ? Optional.empty() : Optional.of(sheet.add(assessed)));
    }

    /** All that was counted. */
    public Counts counts() {
        return sheet.counts();
    }
}
