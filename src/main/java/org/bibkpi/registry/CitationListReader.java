package org.bibkpi.registry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Doi;
import org.bibkpi.model.InputException;
import org.bibkpi.normalise.DoiNormaliser;
import org.bibkpi.registry.CitationList.Standing;

/**
 * Reads a list of works with the columns {@code doi,percentile} or {@code doi,highly_cited}. Percentiles run from 0 to 100;
 * 90 and above is the tenth that is cited most.
 */
public final class CitationListReader {
    private static final String PERCENTILE = "percentile";
    private static final String HIGHLY_CITED = "highly_cited";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal TOP_TENTH = BigDecimal.valueOf(90);

    private final Path file;
    private final Map<Doi, Standing> works = new HashMap<>();
    private BigDecimal highest = BigDecimal.ZERO;

    private CitationListReader(final Path file) {
        this.file = file;
    }

    /**
     * Reads the list.
     *
     * @throws InputException with file and line if a DOI or a value is none, or a DOI stands twice with different values
     */
    public static CitationList read(final Path file) {
        final CitationListReader reader = new CitationListReader(file);
        try (DelimitedFile list = DelimitedFile.open(file)) {
            final boolean byPercentile = list.header().contains(PERCENTILE);
            List.of("doi", byPercentile ? PERCENTILE : HIGHLY_CITED).forEach(list::column);
            list.rows().forEach(row -> reader.add(row, byPercentile ? reader.percentile(row) : yesOrNo(row)));
            reader.demandPercent(byPercentile);
        }
        return new CitationList(reader.works);
    }

    private void add(final DelimitedRow row, final Standing standing) {
        final Standing before = works.putIfAbsent(doi(row), standing);
        if (before != null && !before.equals(standing)) {
            throw new InputException(
                    row.where(),
                    "column doi: " + row.get("doi").strip() + " stands further up as '" + before.text()
                            + "'. Keep the row that is right.");
        }
    }

    private static Doi doi(final DelimitedRow row) {
        final List<Doi> dois = DoiNormaliser.findAll(row.get("doi"));
        if (dois.size() != 1) {
            throw new InputException(
                    row.where(),
                    "column doi: '" + row.get("doi").strip()
                            + "' is not one DOI. Write one such as 10.1000/abc, or leave the row out.");
        }
        return dois.get(0);
    }

    private Standing percentile(final DelimitedRow row) {
        final BigDecimal percentile = ListValues.number(row, PERCENTILE);
        if (percentile.signum() < 0 || percentile.compareTo(WHOLE) > 0) {
            throw new InputException(
                    row.where(),
                    "column percentile: '" + row.get(PERCENTILE).strip()
                            + "' is not between 0 and 100. Write 93.2 for a"
                            + " work that is cited more often than 93.2 % of its field and year.");
        }
        highest = highest.max(percentile);
        return new Standing(
                percentile.compareTo(TOP_TENTH) >= 0,
                PERCENTILE + " " + percentile.stripTrailingZeros().toPlainString());
    }

    private static Standing yesOrNo(final DelimitedRow row) {
        final String value = AsciiCase.lower(row.get(HIGHLY_CITED).strip());
        if (!value.equals("yes") && !value.equals("no")) {
            throw new InputException(
                    row.where(),
                    "column highly_cited: '" + row.get(HIGHLY_CITED).strip() + "'. Write yes or no.");
        }
        return new Standing(value.equals("yes"), "highly cited: " + value);
    }

    /** Fractions taken for percentiles would make every work a rarely cited one. */
    private void demandPercent(final boolean byPercentile) {
        if (byPercentile && !works.isEmpty() && highest.compareTo(BigDecimal.ONE) <= 0) {
            throw new InputException(
                    file.toString(),
                    "column percentile: no value is above 1, so these are fractions. Write percentiles from 0 to 100.");
        }
    }
}
