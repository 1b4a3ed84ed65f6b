package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bibkpi.model.InputException;

/**
 * The rows of a CSV file. A row whose quotes do not match would swallow those behind it; it is given up, and reading
 * goes on at the next line that is a row by itself.
 */
final class CsvRows implements Pieces<CsvRow> {
    private static final int MOST_LINES = 20_000;

    private final String name;
    private final Lines lines;
    private final CsvLayout layout;
    private final Map<String, Integer> columns;
    /** The last line that a damaged row swallowed: what is short up to there may be a part of it. */
    private long remainderUntil;

    /** Reads the header, which is on the first line that has one of these columns. */
    CsvRows(final ExportContent content, final String... headerColumns) throws IOException {
        this(content, UnaryOperator.identity(), headerColumns);
    }

    /** Reads the header as the other does, with its columns renamed. */
    CsvRows(final ExportContent content, final UnaryOperator<CsvLayout> renamed, final String... headerColumns)
            throws IOException {
        this.name = content.name();
        this.lines = new Lines(content);
        this.layout = header(renamed, List.of(headerColumns));
        this.columns = layout.columns();
    }

    private CsvLayout header(final UnaryOperator<CsvLayout> renamed, final List<String> headerColumns)
            throws IOException {
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent()) {
            final CsvLayout found = renamed.apply(CsvLayout.of(line.get().text()));
            if (headerColumns.stream().anyMatch(found::has)) {
                return found;
            }
            line = lines.next();
        }
        throw new InputException(name, "The table has no header line. Export it again.");
    }

    @Override
    public Optional<Piece<CsvRow>> next() throws IOException {
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent()) {
            final Optional<Piece<CsvRow>> piece = line.get().text().isBlank() ? Optional.empty() : row(line.get());
            if (piece.isPresent()) {
                return piece;
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    private Optional<Piece<CsvRow>> row(final Lines.Line first) throws IOException {
        final List<Lines.Line> taken = new ArrayList<>(List.of(first));
        final CsvCells cells = new CsvCells(layout.separator()).add(first.text());
        while (cells.isOpen() && taken.size() < MOST_LINES && cells.openLength() < Lines.LONGEST) {
            final Optional<Lines.Line> more = lines.next();
            if (more.isEmpty()) {
                return unclosed(taken);
            }
            taken.add(more.get());
            cells.add(more.get().text());
        }
        return cells.isOpen() ? unclosed(taken) : closed(taken, cells.cells());
    }

    private Optional<Piece<CsvRow>> closed(final List<Lines.Line> taken, final List<String> cells) throws IOException {
        if (cells.stream().allMatch(String::isBlank)) {
            // Spreadsheets leave rows of separators behind.
            return Optional.empty();
        }
        if (fits(cells)) {
            remainderUntil = 0;
            return Optional.of(new Piece.Whole<>(taken.get(0).position(), new CsvRow(columns, cells)));
        }
        final Lines.Line last = taken.get(taken.size() - 1);
        if (!last.ended() && cells.size() < layout.names().size()) {
            throw cutOff(last);
        }
        return damaged(
                taken,
                cells.size(),
                "The row has " + cells.size() + " cells where the header has "
                        + layout.names().size() + ".");
    }

    /** Trailing separators give cells beyond the header; they must be empty. */
    private boolean fits(final List<String> cells) {
        final int width = layout.names().size();
        return cells.size() >= width
                && cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
    }

    private Optional<Piece<CsvRow>> unclosed(final List<Lines.Line> taken) throws IOException {
        if (taken.size() == 1 || !someRowAfter(taken)) {
            throw cutOff(taken.get(taken.size() - 1));
        }
        return damaged(taken, layout.names().size(), "A quote that opens a cell of this row is never closed.");
    }

    private boolean someRowAfter(final List<Lines.Line> taken) {
        return taken.stream().skip(1).anyMatch(l -> {
            final CsvCells alone = new CsvCells(layout.separator()).add(l.text());
            return !alone.isOpen() && fits(alone.cells());
        });
    }

    private Optional<Piece<CsvRow>> damaged(final List<Lines.Line> taken, final int cells, final String cause) {
        lines.giveBack(taken.subList(1, taken.size()));
        final Lines.Line first = taken.get(0);
        final boolean remainder =
                first.number() <= remainderUntil && cells * 2 < layout.names().size();
        remainderUntil = Math.max(remainderUntil, taken.get(taken.size() - 1).number());
        return remainder ? Optional.empty() : Optional.of(new Piece.Damaged<>(first.position(), cause));
    }

    private InputException cutOff(final Lines.Line line) {
        return new InputException(
                name + ":" + line.number(),
                "The file ends in the middle of a row; rows may be missing. Download or export it again.");
    }
}
