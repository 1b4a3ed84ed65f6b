package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Passes over the elements that are no records, and counts those that say what was deleted at the source. */
final class WithoutDeletions implements Pieces<XmlElement> {
    private final Pieces<XmlElement> pieces;
    private final Set<String> noRecords;
    private final ToLongFunction<XmlElement> deletions;
    private long deleted;

    /** Takes in the names of elements that are no records, and how many deletions such an element stands for. */
    WithoutDeletions(
            final Pieces<XmlElement> pieces, final Set<String> noRecords, final ToLongFunction<XmlElement> deletions) {
        this.pieces = pieces;
        this.noRecords = noRecords;
        this.deletions = deletions;
    }

    @Override
    public Optional<Piece<XmlElement>> next() throws IOException {
        Optional<Piece<XmlElement>> piece = pieces.next();
        while (piece.isPresent() && passesOver(piece.get())) {
            piece = pieces.next();
        }
        return piece;
    }

    private boolean passesOver(final Piece<XmlElement> piece) {
        if (piece instanceof Piece.Whole<XmlElement> whole
                && noRecords.contains(whole.content().name())) {
            deleted += deletions.applyAsLong(whole.content());
            return true;
        }
        return false;
    }

    @Override
    public List<String> warnings() {
        final List<String> warnings = new ArrayList<>(pieces.warnings());
        if (deleted > 0) {
            warnings.add("The file also lists " + deleted + " records as deleted at the source; they are not counted.");
        }
        return warnings;
    }
}
