package org.bibkpi.measure;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Rejection;
import org.bibkpi.tag.AddressVerdict;
import org.bibkpi.tag.ReviewedAddress;
import org.bibkpi.tag.ReviewedAuthor;
import org.bibkpi.tag.ReviewedJournal;

/**
 * Everything that a run found out.
 *
 * @param kpis every indicator in every period
 * @param funnel what happened to every record
 * @param coverage how complete the exports are
 * @param files what came out of each export file, by name
 * @param rejections every record that could not be used, by place
 * @param review the addresses that a person should rule on, those first that most publications hang on
 * @param authors the authors that a person should rule on, those first that most publications hang on
 * @param journals the journals that a person should rule on, those first that most publications hang on
 * @param warnings what the user should mend, one sentence each
 * @param publications every publication, by id
 * @param works which records were joined, and why
 * @param addresses what an address is taken for
 */
public record RunResult(
        List<KpiResult> kpis,
        Funnel funnel,
        Coverage coverage,
        List<FileCount> files,
        List<Rejection> rejections,
        List<ReviewedAddress> review,
        List<ReviewedAuthor> authors,
        List<ReviewedJournal> journals,
        List<String> warnings,
        Publications publications,
        Works works,
        Function<String, AddressVerdict> addresses) {
    /** Publications that are handed out one at a time, so that a run over millions needs no memory for them. */
    @FunctionalInterface
    public interface Publications {
        /** Hands every publication to the reader, by id: those of the period, and those that fell out before. */
        void forEach(Consumer<Assessment> reader);

        /**
         * Hands out what comes of each part of the publications, in their order. Here all of them are one part.
         *
         * @param run whose publications they are
         */
        default <T extends Serializable> void forEachPart(
                final PartReading<T> reading, final RunResult run, final Consumer<T> reader) {
            final PartReader<T> part = reading.begin(new Lookups(run.addresses(), run.works()));
            forEach(part::see);
            reader.accept(part.result());
        }
    }

    public RunResult {
        kpis = List.copyOf(kpis);
        files = files.stream().sorted().toList();
        review = List.copyOf(review);
        authors = List.copyOf(authors);
        journals = List.copyOf(journals);
        warnings = List.copyOf(warnings);
        rejections = rejections.stream().sorted().toList();
    }

    /** The same with other things to know of the files. */
    public RunResult withFiles(final List<FileCount> told) {
        return new RunResult(
                kpis,
                funnel,
                coverage,
                told,
                rejections,
                review,
                authors,
                journals,
                warnings,
                publications,
                works,
                addresses);
    }

    /** Has the publications read part by part, and hands out what comes of each, in their order. */
    public <T extends Serializable> void forEachPart(final PartReading<T> reading, final Consumer<T> reader) {
        publications.forEachPart(reading, this, reader);
    }
}
