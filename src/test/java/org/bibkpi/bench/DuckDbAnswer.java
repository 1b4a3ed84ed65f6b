package org.bibkpi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;

/** The share of publications per year with a hospital's address, asked of DuckDB: its JSON reader, its regular expressions. */
public final class DuckDbAnswer {
    private DuckDbAnswer() {}

    /** {@code DuckDbAnswer FOLDER}: prints year, hits and publications. */
    public static void main(final String[] args) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question(args[0]))) {
            while (rows.next()) {
                System.out.println(rows.getInt(1) + " " + rows.getLong(2) + " " + rows.getLong(3));
            }
        }
    }

    private static String question(final String folder) throws IOException {
        final String hospitals = text("hospitals.txt").lines().collect(Collectors.joining("|"));
        return text("share.sql").replace("FOLDER", folder).replace("HOSPITALS", hospitals);
    }

    private static String text(final String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(DuckDbAnswer.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
