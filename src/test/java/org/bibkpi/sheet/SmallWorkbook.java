package org.bibkpi.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.text.StringEscapeUtils;

/** Makes workbooks of one visible sheet, as a spreadsheet program saves them. */
public final class SmallWorkbook {
    /** Formats of cells by their place in the workbook: none, date, year of a date, eight digits, percent. */
    private static final List<String> FORMATS = List.of("General", "yyyy-mm-dd", "yyyy", "0000-0000", "0 %");

    private SmallWorkbook() {}

    /** A cell of text. */
    public static String text(final String text) {
        return "t=\"inlineStr\"><is><t>" + StringEscapeUtils.escapeXml10(text) + "</t></is>";
    }

    /** A cell of a number in the format of that place: 0 general, 1 date, 2 year, 3 eight digits, 4 percent. */
    public static String number(final String value, final int format) {
        return "s=\"" + format + "\"><v>" + value + "</v>";
    }

    /** A workbook of rows by their numbers; a cell is written as one of the other methods makes it. */
    public static byte[] of(final Map<Integer, List<String>> rows) throws IOException {
        return packed(parts(rows));
    }

    /** The same of a workbook that counts days from 1904, as old programs on the Macintosh did. */
    static byte[] from1904(final Map<Integer, List<String>> rows) throws IOException {
        final Map<String, String> parts = parts(rows);
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        return packed(parts);
    }

    /** The same without the part on formats, as programs write it that know of none. */
    static byte[] withoutFormats(final Map<Integer, List<String>> rows) throws IOException {
        final Map<String, String> parts = parts(rows);
        parts.remove("xl/styles.xml");
        return packed(parts);
    }

    private static byte[] packed(final Map<String, String> parts) throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (final Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(final Map<Integer, List<String>> rows) {
        final String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        final String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        final String packages = "http://schemas.openxmlformats.org/package/2006";
        final Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packages + "/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + packages + "/relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>"
                        + "<sheet name=\"Notes\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/>"
                        + "<sheet name=\"List\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packages + "/relationships\">"
                        + relationship(office, 1) + relationship(office, 2)
                        + "<Relationship Id=\"r3\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>"
                        + "</Relationships>");
        parts.put("xl/styles.xml", styles(main));
        parts.put("xl/worksheets/sheet1.xml", sheet(main, Map.of(1, List.of(text("hidden")))));
        parts.put("xl/worksheets/sheet2.xml", sheet(main, rows));
        return parts;
    }

    private static String relationship(final String office, final int sheet) {
        return "<Relationship Id=\"r" + sheet + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" + sheet
                + ".xml\"/>";
    }

    private static String styles(final String main) {
        final StringBuilder formats = new StringBuilder("<numFmts>");
        final StringBuilder cells = new StringBuilder("</numFmts><cellXfs>");
        for (int i = 0; i < FORMATS.size(); i++) {
            final int id = i == 0 ? 0 : 170 + i;
            formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + FORMATS.get(i) + "\"/>");
            cells.append("<xf numFmtId=\"" + id + "\"/>");
        }
        return "<styleSheet xmlns=\"" + main + "\">" + formats + cells + "</cellXfs></styleSheet>";
    }

    private static String sheet(final String main, final Map<Integer, List<String>> rows) {
        return "<worksheet xmlns=\"" + main + "\"><sheetData>"
                + rows.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(r -> row(r.getKey(), r.getValue()))
                        .collect(Collectors.joining())
                + "</sheetData></worksheet>";
    }

    private static String row(final int number, final List<String> cells) {
        final StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            final String address = (char) ('A' + i) + String.valueOf(number);
            row.append(cells.get(i).isEmpty() ? "" : "<c r=\"" + address + "\" " + cells.get(i) + "</c>");
        }
        return row.append("</row>").toString();
    }
}
