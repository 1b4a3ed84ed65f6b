package org.bibkpi.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/**
 * The folder of a job's decisions: review files of earlier runs with their {@code decision} column filled in. Their names
 * keep their beginning, so that several years can stand side by side: {@code review_addresses_2025.csv}.
 */
public final class DecisionFolder {
    private static final String ADDRESSES = "review_addresses";
    private static final String DUPLICATES = "review_duplicates";
    private static final String AUTHORS = "review_authors";
    private static final String JOURNALS = "review_journals";
    private static final List<String> REVIEWS = List.of(ADDRESSES, DUPLICATES, AUTHORS, JOURNALS);

    private DecisionFolder() {}

    /**
     * The decisions about addresses.
     *
     * @throws InputException if there is no such folder, a file in it is no review file, two decisions contradict each
     *     other, or a decision is incomplete
     */
    public static AddressRulings addressRulings(final Path folder, final ProviderRegistry registry) {
        final AddressRulings rulings = AddressRulings.of(files(folder, ADDRESSES).stream()
                .flatMap(file -> AddressRulings.read(file, registry).stream())
                .toList());
        if (!rulings.contradictions().isEmpty()) {
            throw new InputException(String.join("\n", rulings.contradictions()));
        }
        return rulings;
    }

    /**
     * The decisions about pairs of records.
     *
     * @throws InputException if there is no such folder, a file in it is no review file, two decisions contradict each
     *     other, be it through third records, or a decision is incomplete
     */
    public static List<DuplicateRuling> duplicateRulings(final Path folder) {
        final List<DuplicateRuling> rulings = files(folder, DUPLICATES).stream()
                .flatMap(file -> DuplicateRulings.read(file).stream())
                .toList();
        final List<String> contradictions = DuplicateRulings.contradictions(rulings);
        if (!contradictions.isEmpty()) {
            throw new InputException(String.join("\n", contradictions));
        }
        return rulings;
    }

    /**
     * The decisions about authors.
     *
     * @throws InputException if there is no such folder, a file in it is no review file, two decisions contradict each
     *     other, or a decision is incomplete
     */
    public static AuthorRulings authorRulings(final Path folder) {
        return AuthorRulings.of(files(folder, AUTHORS).stream()
                .flatMap(file -> AuthorRulings.read(file).stream())
                .toList());
    }

    /**
     * The decisions about journals.
     *
     * @throws InputException if there is no such folder, a file in it is no review file, or a decision is incomplete
     */
    public static JournalRulings journalRulings(final Path folder) {
        return JournalRulings.of(files(folder, JOURNALS).stream()
                .flatMap(file -> JournalRulings.read(file).stream())
                .toList());
    }

    private static List<Path> files(final Path folder, final String review) {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(review))
                .toList();
    }

    /**
     * The review files of the folder, by name.
     *
     * @throws InputException if there is no such folder, or a file in it is no review file
     */
    public static List<Path> files(final Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    folder.toString(), "there is no such folder. Create it, or leave out `decisions`.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(DecisionFolder::demandReview)
                    .toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path demandReview(final Path file) {
        final String name = file.getFileName().toString();
        if (REVIEWS.stream().noneMatch(name::startsWith)) {
            throw new InputException(
                    file.toString(),
                    "this is no review file. Name it "
                            + REVIEWS.stream().map(review -> review + "….csv").collect(Collectors.joining(" or "))
                            + ", or take it out.");
        }
        return file;
    }
}
