package org.bibkpi.deduplicate;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;

/**
 * A public set of records whose duplicates were labelled by people.
 *
 * @param name the set
 * @param records its records; their number is the row
 * @param labels the labelled cluster of each record that has duplicates
 */
record LabelledRecords(String name, List<SourceRecord> records, Map<Integer, Integer> labels) {
    static final Path FOLDER = Path.of("..", "shared", "gold", "dedup");

    static LabelledRecords read(final String name) throws IOException {
        final Map<String, Integer> ids = new HashMap<>();
        final List<SourceRecord> records = new ArrayList<>();
        for (final Map<String, String> row : rows(name)) {
            final RecordId id = new RecordId(name, records.size() + 1L);
            RecordTable.record(id, row).ifPresent(record -> {
                ids.put(row.getOrDefault("id", ""), records.size());
                records.add(record);
            });
        }
        return new LabelledRecords(name, records, labels(name, ids));
    }

    /** Whether people found the two to be one work. */
    boolean same(final int a, final int b) {
        return labels.containsKey(a) && labels.get(a).equals(labels.get(b));
    }

    /**
     * Counts as the evaluation of bib-dedupe does: one record of each cluster is kept, the others are removed; of
     * each labelled cluster exactly one should be kept, and every record without a label.
     */
    Score score(final Clustering clustering) {
        final Set<Integer> kept = new HashSet<>();
        clustering.records().forEach(r -> kept.add(r.cluster()));
        final Map<Integer, List<Integer>> labelled = new TreeMap<>();
        labels.forEach((id, label) ->
                labelled.computeIfAbsent(label, l -> new ArrayList<>()).add(id));
        int falsePositives = (int) IntStream.range(0, records.size())
                .filter(r -> !labels.containsKey(r) && !kept.contains(r))
                .count();
        int truePositives = 0;
        int falseNegatives = 0;
        for (final List<Integer> work : labelled.values()) {
            final int left = (int) work.stream().filter(kept::contains).count();
            falsePositives += left == 0 ? 1 : 0;
            truePositives += work.size() - Math.max(1, left);
            falseNegatives += Math.max(1, left) - 1;
        }
        return new Score(truePositives, falsePositives, falseNegatives);
    }

    /** The records of a plain table with column names in lower case. */
    private static List<Map<String, String>> rows(final String name) throws IOException {
        final List<Map<String, String>> rows = new ArrayList<>();
        try (Reader text = open(name + "_records.csv");
                CSVReaderHeaderAware table = new CSVReaderHeaderAwareBuilder(text)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            for (Map<String, String> row = table.readMap(); row != null; row = table.readMap()) {
                final Map<String, String> lower = new LinkedHashMap<>();
                row.forEach((column, cell) -> lower.put(AsciiCase.lower(column), cell));
                rows.add(lower);
            }
        } catch (final CsvValidationException damaged) {
            throw new IOException(damaged);
        }
        return rows;
    }

    private static Map<Integer, Integer> labels(final String name, final Map<String, Integer> ids) throws IOException {
        final Map<Integer, Integer> labels = new HashMap<>();
        for (final String line : Files.readAllLines(FOLDER.resolve(name + "_gold_clusters.csv"))) {
            final int label = labels.size();
            for (final String id : line.replace("\"", "").split(";", -1)) {
                if (ids.containsKey(id)) {
                    labels.put(ids.get(id), label);
                }
            }
        }
        return labels;
    }

    private static Reader open(final String file) throws IOException {
        final Path plain = FOLDER.resolve(file);
        final InputStream bytes = Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file + ".gz")));
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /**
     * How well a clustering agrees with people.
     *
     * @param truePositives records rightly removed as duplicates
     * @param falsePositives records removed that are no duplicates
     * @param falseNegatives duplicates that were kept
     */
    record Score(int truePositives, int falsePositives, int falseNegatives) {}
}
