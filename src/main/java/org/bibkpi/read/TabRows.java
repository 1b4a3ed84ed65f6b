package org.bibkpi.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;

/**
 * The rows of a file with tabs between cells and no quotes: a quotation mark is one. Editors cut off the tabs at the
 * end of a line, so a row may be short if the column that every row fills is there.
 */
final class TabRows implements Pieces<CsvRow> {
    private final String name;
    private final Lines lines;
    private final CsvLayout layout;
    private final Map<String, Integer> columns;
    private final int filled;
    private boolean searching;

    /** Reads the header line; every row fills the first of these columns that the header has. */
    TabRows(final ExportContent content, final String... filledColumns) throws IOException {
        this.name = content.name();
        this.lines = new Lines(content);
        this.layout = CsvLayout.tabs(firstLine());
        this.columns = layout.columns();
        this.filled = List.of(filledColumns).stream()
                .filter(layout::has)
                .map(c -> columns.getOrDefault(AsciiCase.lower(c), 0))
                .findFirst()
                .orElse(0);
    }

    private String firstLine() throws IOException {
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.map(Lines.Line::text).orElse("");
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

    private Optional<Piece<CsvRow>> row(final Lines.Line line) {
        final List<String> cells = Stream.of(line.text().split("\t", -1))
                .map(TabRows::withoutQuotes)
                .toList();
        final int width = layout.names().size();
        final boolean surplus = cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(c -> !c.isBlank());
        if (!surplus
                && cells.size() > filled
                && (cells.size() >= width || !cells.get(filled).isBlank())) {
            searching = false;
            return Optional.of(new Piece.Whole<>(line.position(), new CsvRow(columns, cells)));
        }
        if (!line.ended() && !surplus) {
            throw new InputException(
                    name + ":" + line.number(),
                    "The file ends in the middle of a row; rows may be missing. Download or export it again.");
        }
        return damaged(line, cells.size());
    }

    /** Spreadsheets quote whole cells; quotes inside such a cell are doubled. */
    private static String withoutQuotes(final String cell) {
        final boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        final String inside = quoted ? cell.substring(1, cell.length() - 1) : "";
        return quoted && inside.replace("\"\"", "").indexOf('"') < 0 ? inside.replace("\"\"", "\"") : cell;
    }

    private Optional<Piece<CsvRow>> damaged(final Lines.Line line, final int cells) {
        final boolean remainder = searching && cells * 2 < layout.names().size();
        searching = true;
        return remainder
                ? Optional.empty()
                : Optional.of(new Piece.Damaged<>(
                        line.position(),
                        "The row has " + cells + " cells where the header has "
                                + layout.names().size() + "."));
    }
}
