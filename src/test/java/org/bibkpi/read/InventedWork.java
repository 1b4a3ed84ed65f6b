package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;

/** A work made up from a seed, with signs in it that formats use for their own purposes. */
record InventedWork(
        String title,
        String doi,
        String pmid,
        int year,
        String issn,
        String volume,
        String pages,
        String type,
        List<Person> people) {
    /** An author of it. */
    record Person(String family, String given, String orcid, List<String> addresses) {}

    private static final List<String> WORDS = List.of(
            "sleep",
            "Östergötland",
            "β-cells",
            "\"wards\"",
            "R&D",
            "nurses,",
            "care;",
            "50%",
            "CO2",
            "it's",
            "(pilot)",
            "a–b",
            "Sjögren’s");
    private static final List<String> FAMILIES = List.of(
            "Bergdal", "von Ekström", "Åkerö", "O'Neil", "Lind-Berg", "Okafor", "de la Cruz", "Šimić", "Nyström", "Wu");
    private static final List<String> GIVEN = List.of("Karin", "Mats", "Örjan", "Anna", "Nneka", "José", "Li", "Eva");
    private static final List<String> PLACES = List.of(
            "Karolinska University Hospital, Stockholm, Sweden",
            "Department of Neurology, Danderyd Hospital, Danderyd, Sweden",
            "Södersjukhuset, Stockholm, Sweden",
            "Unit 4, Huddinge Hospital, Huddinge, Sweden",
            "Uppsala University, Uppsala, Sweden");

    static InventedWork of(final Random random, final int number) {
        final int families = 1 + random.nextInt(4);
        final List<Person> people = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            // Distinct family names: initials alone cannot tell two of a name apart.
            people.add(person(random, FAMILIES.get((number + 3 * i) % FAMILIES.size())));
        }
        final int first = 1 + random.nextInt(900);
        return new InventedWork(
                "Of " + words(random) + " and " + words(random),
                "10.1234/inv.(" + number + ")",
                String.valueOf(30_000_000 + number),
                2010 + random.nextInt(12),
                issn(random),
                String.valueOf(1 + random.nextInt(90)),
                first + "-" + (first + random.nextInt(20)),
                random.nextBoolean() ? "Article" : "Review",
                List.copyOf(people));
    }

    private static String words(final Random random) {
        return String.join(
                " ",
                IntStream.range(0, 2 + random.nextInt(5))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private static Person person(final Random random, final String family) {
        final List<String> addresses = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> PLACES.get(random.nextInt(PLACES.size())))
                .distinct()
                .toList();
        return new Person(
                family,
                GIVEN.get(random.nextInt(GIVEN.size())),
                random.nextInt(3) == 0 ? orcid(random) : "",
                addresses);
    }

    private static String issn(final Random random) {
        final String digits = String.valueOf(1000 + random.nextInt(9000)) + "-" + (100 + random.nextInt(900));
        return digits + Issn.checkDigit(digits + "0");
    }

    private static String orcid(final Random random) {
        final String digits = "0000-000" + (1 + random.nextInt(3)) + "-" + (1000 + random.nextInt(9000)) + "-"
                + (100 + random.nextInt(900));
        return digits + Orcid.checkDigit(digits + "0");
    }
}
