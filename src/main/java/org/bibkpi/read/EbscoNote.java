package org.bibkpi.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The note into which EBSCOhost packs what RIS has no tag for: {@code …; Dahl, Eva 1,2; Affiliation: 1: Karolinska
 * University Hospital 2: Karolinska Institutet; Source Info: …}.
 */
final class EbscoNote {
    private static final Pattern AFFILIATIONS =
            Pattern.compile("^(Accession Number: .*?); Affiliations?:\\s+(.*?)(?:; Source Info: .*)?$", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|\\s)(\\d{1,3}): +(.*?)(?=\\s+\\d{1,3}: |$)", Pattern.DOTALL);

    private EbscoNote() {}

    static boolean hasAddresses(final String note) {
        return AFFILIATIONS.matcher(note).matches();
    }

    /** Gives the addresses of a note to those of its authors who bear their numbers. */
    static void link(final String note, final List<String> authors, final AddressLinks links) {
        final Matcher parts = AFFILIATIONS.matcher(note);
        if (parts.matches()) {
            final Map<String, List<String>> people = people(parts.group(1), authors);
            NUMBERED.matcher(parts.group(2))
                    .results()
                    .forEach(m -> links.link(people.getOrDefault(m.group(1), List.of()), m.group(2)));
        }
    }

    /** Who bears each number. Longer names come first: {@code Ek, A} is not what stands in {@code von Ek, A}. */
    private static Map<String, List<String>> people(final String text, final List<String> authors) {
        final Map<String, List<String>> people = new HashMap<>();
        String rest = text;
        for (final String author : authors.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            final Matcher numbers = Pattern.compile(Pattern.quote(author) + "\\s+(\\d{1,3}(?:,\\s?\\d{1,3})*)(?!\\d)")
                    .matcher(rest);
            if (numbers.find()) {
                Stream.of(numbers.group(1).split(",\\s?", -1))
                        .forEach(n -> people.merge(n, List.of(author), EbscoNote::both));
                rest = rest.substring(0, numbers.start()) + ";" + rest.substring(numbers.end());
            }
        }
        return people;
    }

    private static List<String> both(final List<String> some, final List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
