package org.bibkpi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A sheet as LibreOffice understood it, read from the flat form of its own format.
 *
 * @param name of the sheet
 * @param rows without empty cells and rows at the end
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument 1.3, part 3</a>
 */
record OpenedSheet(String name, List<List<Cell>> rows) {
    /**
     * A cell.
     *
     * @param type as OpenDocument calls it: {@code float}, {@code string}, {@code date} …; empty for an empty cell
     * @param number its value as a number; empty where it is none
     * @param text as it is shown
     * @param formula empty where there is none
     */
    record Cell(String type, String number, String text, String formula) {
        private static final Cell EMPTY = new Cell("", "", "", "");

        boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    OpenedSheet {
        rows = List.copyOf(rows);
    }

    static List<OpenedSheet> read(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            final XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            final List<OpenedSheet> sheets = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    sheets.add(new OpenedSheet(attribute(xml, "name"), rows(xml)));
                }
            }
            return sheets;
        } catch (final XMLStreamException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static List<List<Cell>> rows(final XMLStreamReader xml) throws XMLStreamException {
        final List<List<Cell>> rows = new ArrayList<>();
        for (int event = xml.next(); !ends(xml, event, "table"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
                final int times = times(xml, "number-rows-repeated");
                final List<Cell> row = cells(xml);
                if (row.isEmpty()) {
                    continue;
                }
                rows.addAll(Collections.nCopies(times, row));
            }
        }
        return rows;
    }

    private static List<Cell> cells(final XMLStreamReader xml) throws XMLStreamException {
        final List<Cell> cells = new ArrayList<>();
        int empty = 0;
        for (int event = xml.next(); !ends(xml, event, "table-row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-cell")) {
                final int times = times(xml, "number-columns-repeated");
                final Cell cell = cell(xml);
                if (cell.isEmpty()) {
                    empty += times;
                } else {
                    cells.addAll(Collections.nCopies(empty, Cell.EMPTY));
                    cells.addAll(Collections.nCopies(times, cell));
                    empty = 0;
                }
            }
        }
        return cells;
    }

    private static Cell cell(final XMLStreamReader xml) throws XMLStreamException {
        final String type = attribute(xml, "value-type");
        final String number = attribute(xml, "value");
        final String formula = attribute(xml, "formula");
        return new Cell(type, number, text(xml), formula);
    }

    private static String text(final XMLStreamReader xml) throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        boolean paragraph = false;
        for (int event = xml.next(); !ends(xml, event, "table-cell"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        text.append(text.isEmpty() ? "" : "\n");
                        paragraph = true;
                    }
                    case "s" -> text.append(" ".repeat(times(xml, "c")));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                paragraph = false;
            } else if (event == XMLStreamConstants.CHARACTERS && paragraph) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static boolean ends(final XMLStreamReader xml, final int event, final String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private static int times(final XMLStreamReader xml, final String attribute) {
        final String times = attribute(xml, attribute);
        return times.isEmpty() ? 1 : Integer.parseInt(times);
    }

    private static String attribute(final XMLStreamReader xml, final String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.ofNullable(xml.getAttributeValue(i)).orElse("");
            }
        }
        return "";
    }
}
