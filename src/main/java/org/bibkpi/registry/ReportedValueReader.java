package org.bibkpi.registry;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.InputException;
import org.bibkpi.model.ReportedValue;

/** Reads values reported by hand, with the columns {@code kpi_id,period,value,unit,source}. */
public final class ReportedValueReader {
    private static final int NO_YEAR = 0;

    private ReportedValueReader() {}

    /**
     * Reads the list.
     *
     * @param units how the unit may be written of each key figure that is reported by hand
     * @throws InputException with file, line and column if a value is wrong, stands twice or belongs to no key figure
     */
    public static List<ReportedValue> read(final Path file, final Map<String, Set<String>> units) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            List.of("kpi_id", "period", "value", "unit", "source").forEach(list::column);
            final Set<String> seen = new HashSet<>();
            return list.rows().map(row -> value(row, units, seen)).toList();
        }
    }

    private static ReportedValue value(
            final DelimitedRow row, final Map<String, Set<String>> units, final Set<String> seen) {
        demandKnown(row, units);
        final String indicator = row.get("kpi_id").strip();
        final int year = ListValues.year(row, "period", NO_YEAR);
        if (indicator.isEmpty() || year == NO_YEAR) {
            throw new InputException(row.where(), "kpi_id or period is empty. Write for example balanced_funds,2022.");
        }
        if (!seen.add(indicator + "/" + year)) {
            throw new InputException(row.where(), "a second value for " + indicator + " in " + year + ". Keep one.");
        }
        return new ReportedValue(
                indicator,
                year,
                ListValues.number(row, "value"),
                row.get("unit").strip(),
                row.get("source").strip());
    }

    private static void demandKnown(final DelimitedRow row, final Map<String, Set<String>> units) {
        final String indicator = row.get("kpi_id").strip();
        final String unit = row.get("unit").strip();
        if (!units.containsKey(indicator)) {
            throw new InputException(
                    row.where(),
                    "column kpi_id: the job has no indicator '" + indicator + "' that is reported by hand. It has: "
                            + String.join(", ", units.keySet()) + ".");
        }
        final Set<String> accepted = units.getOrDefault(indicator, Set.of());
        if (!accepted.contains(unit)) {
            throw new InputException(
                    row.where(),
                    "column unit: '" + unit + "', but the job reports " + indicator + " in "
                            + String.join(" or ", accepted) + ". Write the value in that unit.");
        }
    }
}
