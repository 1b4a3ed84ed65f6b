package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Reading;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Rejection;
import org.bibkpi.model.Source;

/** Numbers the pieces of a file and describes each: whole ones as records, damaged ones as rejections. */
final class PieceReader<T> implements RecordReader {
    /** Writes down what a piece says. */
    @FunctionalInterface
    interface Description<T> {
        void describe(T piece, RecordDraft draft);
    }

    private final String name;
    private final Source source;
    private final Pieces<T> pieces;
    private final Description<T> description;
    private long number;

    PieceReader(
            final ExportContent content,
            final Source source,
            final Pieces<T> pieces,
            final Description<T> description) {
        this.name = content.name();
        this.source = source;
        this.pieces = pieces;
        this.number = content.before().records();
        this.description = description;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        return pieces.next().map(this::read);
    }

    private Reading read(final Piece<T> piece) {
        final RecordId id = new RecordId(name, ++number);
        if (piece instanceof Piece.Damaged<T> damaged) {
            return new Rejection(id, damaged.position(), damaged.cause());
        }
        final RecordDraft draft = new RecordDraft(id, piece.position(), source);
        description.describe(((Piece.Whole<T>) piece).content(), draft);
        return draft.finish();
    }

    @Override
    public List<String> warnings() {
        return pieces.warnings();
    }
}
