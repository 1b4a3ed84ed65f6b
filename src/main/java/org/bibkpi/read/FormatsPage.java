package org.bibkpi.read;

import java.util.List;
import java.util.stream.Collectors;

/** The page of documentation on all formats, made from what the formats say of themselves. */
public final class FormatsPage {
    private static final String INTRODUCTION = """
            # Formats

            *Made from the code; a test keeps it current. Change the guide of a format to change this page.*

            bibkpi recognises an export by its content, not by its name. Files may be plain or packed (gz, bz2, zip; each
            member of a zip is an export), in UTF-8, UTF-16 or Windows-1252, with line ends of any system. A damaged
            record costs one record and is listed in `rejects.csv`; a file that is cut off or damaged as a whole is
            refused. What a format has no field for is never taken for a "no": such a record is *not assessable*.
            """;

    private FormatsPage() {}

    /** The page as Markdown. */
    public static String markdown() {
        final List<ExportFormat> formats = Exports.formats();
        final String rows = formats.stream()
                .map(f -> "| [`" + f.id() + "`](#" + f.id() + ") | " + f.guide().name() + " | "
                        + f.source().label() + " |")
                .collect(Collectors.joining("\n"));
        final String sections = formats.stream().map(FormatsPage::section).collect(Collectors.joining("\n"));
        return INTRODUCTION + "\n| id | format | database |\n|---|---|---|\n" + rows + "\n\n" + sections;
    }

    private static String section(final ExportFormat format) {
        return "## " + format.id() + "\n\n**" + format.guide().name() + "**\n\n- How to get it: "
                + format.guide().steps() + "\n- Limits: " + format.guide().limits() + "\n";
    }
}
