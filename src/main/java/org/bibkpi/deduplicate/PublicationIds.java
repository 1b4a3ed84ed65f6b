package org.bibkpi.deduplicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Publication;

/**
 * The name of a publication in every output: its best identifier, such as {@code doi:10.1000/182} or {@code pmid:1},
 * else {@code title:} and a digest of title and year. The same in every run over the same records.
 */
public final class PublicationIds {
    private static final int DIGITS = 12;
    private static final Comparator<Identifier> MOST_TELLING =
            Comparator.comparing((Identifier i) -> -i.value().length()).thenComparing(Identifier::value);

    private PublicationIds() {}

    /** The name of a publication that no other shares its best identifier with. */
    public static String of(final Publication publication) {
        return best(publication)
                .map(i -> AsciiCase.lower(i.scheme().name()) + ":" + i.value())
                .orElseGet(() -> "title:" + digest(publication));
    }

    /**
     * The names of publications that {@link #of} would all name the same, such as chapters under their book's DOI:
     * the digest of the title is added, and a number if that is the same too.
     *
     * @return in the order of the publications given, whatever that is
     */
    public static List<String> ofAll(final List<Publication> namesakes) {
        final Map<Publication, String> names = new HashMap<>();
        final Map<String, Integer> used = new HashMap<>();
        namesakes.stream()
                .sorted(Comparator.comparing(p -> p.sources().get(0)))
                .forEach(p -> names.put(p, namesakes.size() == 1 ? of(p) : numbered(of(p) + "~" + digest(p), used)));
        return namesakes.stream().map(p -> names.getOrDefault(p, of(p))).toList();
    }

    private static String numbered(final String name, final Map<String, Integer> used) {
        final int number = used.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }

    /** Of the best scheme there is, the identifier that most sources give; a cut one is shorter. */
    private static Optional<Identifier> best(final Publication publication) {
        final List<Identifier> all = publication.identifiers();
        return all.stream()
                .filter(i -> i.scheme() == all.get(0).scheme())
                .min(Comparator.comparing((Identifier i) -> -sources(publication, i))
                        .thenComparing(MOST_TELLING));
    }

    private static long sources(final Publication publication, final Identifier identifier) {
        return publication.sources().stream()
                .filter(r -> r.identifiers().contains(identifier))
                .count();
    }

    /** Of the smallest title and year, so that the order of the sources does not matter. */
    private static String digest(final Publication publication) {
        final String title = publication.sources().stream()
                .map(r -> FoldedText.compact(Titles.fold(r.title())))
                .filter(t -> !t.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
        final String year = publication.years().stream()
                .findFirst()
                .map(y -> String.valueOf(y.year()))
                .orElse("");
        return HexFormat.of().formatHex(sha256(title + "|" + year)).substring(0, DIGITS);
    }

    private static byte[] sha256(final String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
