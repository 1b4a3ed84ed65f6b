package org.bibkpi.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/**
 * The folder of a job's decisions: review files of earlier runs with their {@code decision} column filled in. Their names
 * keep their beginning, so that several years can stand side by side: {@code review_addresses_2025.csv}.
 */
public final class DecisionFolder {
    private static final String ADDRESSES = "review_addresses";

    private DecisionFolder() {}

    /**
     * The decisions about addresses.
     *
     * @throws InputException if there is no such folder, a file in it is no review file, two decisions contradict each
     *     other, or a decision is incomplete
     */
    public static AddressRulings addressRulings(final Path folder, final ProviderRegistry registry) {
        final AddressRulings rulings = AddressRulings.of(files(folder).stream()
                .flatMap(file -> AddressRulings.read(file, registry).stream())
                .toList());
        if (!rulings.contradictions().isEmpty()) {
            throw new InputException(String.join("\n", rulings.contradictions()));
        }
        return rulings;
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
        if (!name.startsWith(ADDRESSES)) {
            throw new InputException(
                    file.toString(), "this is no review file. Name it review_addresses….csv, or take it out.");
        }
        return file;
    }
}
