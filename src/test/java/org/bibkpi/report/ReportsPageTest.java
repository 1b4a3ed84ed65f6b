package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bibkpi.model.AsciiCase;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.rewrite=true} writes the part about the tables anew; what stands before it is written by hand. */
final class ReportsPageTest {
    private static final Path PAGE = Path.of("docs", "reports.md");
    private static final String TABLES = "\n## The tables\n";

    @Test
    void thePageOfDocumentationSaysWhatTheTablesSay() throws IOException {
        final String page = Files.readString(PAGE);
        assertThat(page).contains(TABLES);
        final String byHand = page.substring(0, page.indexOf(TABLES));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, byHand + tables());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(byHand + tables());
    }

    private static String tables() {
        return TABLES + ReportTables.ALL.stream().map(ReportsPageTest::table).collect(Collectors.joining());
    }

    private static String table(final ReportTable table) {
        return "\n### `" + table.file() + "`\n\n" + table.meaning() + "\n\n" + dialect(table.dialect())
                + (table.key().isEmpty()
                        ? ""
                        : " A row is named by " + table.key().stream().collect(Collectors.joining("`, `", "`", "`"))
                                + ".")
                + "\n\n| column | type | what |\n|---|---|---|\n"
                + table.columns().stream().map(ReportsPageTest::column).collect(Collectors.joining());
    }

    private static String dialect(final Dialect dialect) {
        return "Separated by `" + dialect.separator() + "`, decimal sign `" + dialect.decimalSign() + "`, UTF-8 "
                + (dialect.byteOrderMark() ? "with" : "without") + " byte order mark.";
    }

    private static String column(final Column column) {
        return "| `" + column.name() + "` | "
                + AsciiCase.lower(column.type().name()).replace('_', ' ') + " | "
                + column.meaning().replace("|", "\\|") + " |\n";
    }
}
