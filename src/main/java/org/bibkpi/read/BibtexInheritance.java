package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Completes entries that leave what they share with others to another entry: {@code crossref = {proc2018}}. That one
 * mostly stands behind them, so they wait for the end of the file; beyond a number that hardly a library reaches the
 * first go on with what is known by then, so that memory stays flat.
 */
final class BibtexInheritance implements Pieces<BibtexEntry> {
    private static final int MOST_WAITING = 5_000;

    private final Pieces<BibtexEntry> entries;
    private final BibtexParents parents = new BibtexParents();
    private final Queue<Piece.Whole<BibtexEntry>> waiting = new ArrayDeque<>();
    private long orphans;

    BibtexInheritance(final Pieces<BibtexEntry> entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Piece<BibtexEntry>> next() throws IOException {
        Optional<Piece<BibtexEntry>> piece = entries.next();
        while (piece.isPresent()) {
            final Optional<Piece<BibtexEntry>> ready =
                    piece.get() instanceof Piece.Whole<BibtexEntry> whole ? ready(whole) : piece;
            if (ready.isPresent()) {
                return ready;
            }
            piece = entries.next();
        }
        return waiting.isEmpty() ? Optional.empty() : Optional.of(firstWaiting());
    }

    private Optional<Piece<BibtexEntry>> ready(final Piece.Whole<BibtexEntry> piece) {
        parents.keep(piece.content());
        if (piece.content().type().equals(BibtexParents.SHARED)) {
            return Optional.empty();
        }
        if (BibtexParents.parentOf(piece.content()).isEmpty()) {
            return Optional.of(piece);
        }
        waiting.add(piece);
        return waiting.size() > MOST_WAITING ? Optional.of(firstWaiting()) : Optional.empty();
    }

    private Piece<BibtexEntry> firstWaiting() {
        final Piece.Whole<BibtexEntry> first = waiting.remove();
        final Optional<BibtexEntry> completed = parents.complete(first.content());
        orphans += completed.isEmpty() ? 1 : 0;
        return new Piece.Whole<>(first.position(), completed.orElse(first.content()));
    }

    @Override
    public List<String> warnings() {
        final List<String> warnings = new ArrayList<>(entries.warnings());
        if (orphans > 0) {
            warnings.add("Entries that leave their year or journal to another entry (crossref) that is not there: "
                    + orphans + ".");
        }
        return warnings;
    }
}
