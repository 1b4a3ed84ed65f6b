package org.bibkpi.normalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.Doi;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.bibkpi.model.SourceRecord;

/**
 * What a file is good for.
 *
 * @param file its name
 * @param formats the ids of the formats in it: one, or several for an archive; none if it is no export
 * @param records records found
 * @param rejected those that cannot be used
 * @param withDoi usable records with a DOI
 * @param withOrcid usable records with the ORCID iD of an author
 * @param withAddress usable records with an address
 * @param withIssn usable records with an ISSN
 * @param firstYear the earliest year of publication; empty if none is given
 * @param lastYear the latest
 * @param warnings what a person should know; the reason if it is no export
 */
public record Inspection(
        String file,
        List<String> formats,
        long records,
        long rejected,
        long withDoi,
        long withOrcid,
        long withAddress,
        long withIssn,
        OptionalInt firstYear,
        OptionalInt lastYear,
        List<String> warnings) {
    public Inspection {
        formats = List.copyOf(formats);
        warnings = List.copyOf(warnings);
    }

    /** Reads a file to its end. */
    public static Inspection of(final ByteSource file) {
        final Tally tally = new Tally();
        try (SourceRecords records = SourceRecords.open(file)) {
            records.forEachRemaining(tally::take);
            return tally.result(file.name(), records.counts());
        } catch (final InputException e) {
            return new Inspection(
                    file.name(),
                    List.of(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    List.of(e.text()));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts while the records go by. */
    private static final class Tally {
        private long withDoi;
        private long withOrcid;
        private long withAddress;
        private long withIssn;
        private int firstYear = Integer.MAX_VALUE;
        private int lastYear = Integer.MIN_VALUE;

        void take(final Normalised normalised) {
            if (normalised instanceof Normalised.Accepted accepted) {
                count(accepted.record());
            }
        }

        private void count(final SourceRecord record) {
            withDoi += one(record, r -> r.identifiers().stream().anyMatch(Doi.class::isInstance));
            withOrcid += one(
                    record, r -> r.authors().stream().anyMatch(a -> !a.orcids().isEmpty()));
            withAddress += one(record, r -> r.affiliations().findAny().isPresent());
            withIssn += one(record, r -> !r.venue().issns().isEmpty());
            record.years().forEach(year -> {
                firstYear = Math.min(firstYear, year.year());
                lastYear = Math.max(lastYear, year.year());
            });
        }

        Inspection result(final String file, final List<FileCount> counts) {
            return new Inspection(
                    file,
                    counts.stream().map(FileCount::format).distinct().toList(),
                    counts.stream().mapToLong(FileCount::read).sum(),
                    counts.stream().mapToLong(FileCount::rejected).sum(),
                    withDoi,
                    withOrcid,
                    withAddress,
                    withIssn,
                    firstYear <= lastYear ? OptionalInt.of(firstYear) : OptionalInt.empty(),
                    firstYear <= lastYear ? OptionalInt.of(lastYear) : OptionalInt.empty(),
                    counts.stream()
                            .flatMap(
                                    c -> c.warnings().stream().map(w -> c.file().equals(file) ? w : member(c) + w))
                            .toList());
        }

        /** In an archive each warning says which export it means. */
        private static String member(final FileCount export) {
            return export.file().substring(export.file().indexOf('!') + 1) + ": ";
        }

        private static long one(final SourceRecord record, final Predicate<SourceRecord> has) {
            return has.test(record) ? 1 : 0;
        }
    }
}
