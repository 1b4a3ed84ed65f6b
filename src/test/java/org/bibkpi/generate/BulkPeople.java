package org.bibkpi.generate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Orcid;

/**
 * The authors of a {@link BulkCorpus}: each follows from his or her number alone. The first are on the roster and work
 * at a care provider of the region, the next few work there too, and all others far away.
 */
final class BulkPeople {
    /** How many are on the roster. */
    static final int FUNDED = 300;

    private static final int CLINICIANS = 2_000;
    private static final long SPREAD = 7_919;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPRSTVWY";

    /** So many family names are there in the rest of the world. */
    private static final int NAMES = 60_000;

    private static final List<String> SYLLABLES = List.of(
            "ab", "bel", "cor", "dan", "es", "fal", "gor", "hut", "im", "jan", "kov", "lam", "mor", "nak", "ol", "pet",
            "ros", "sil", "tan", "ul", "ven", "wei", "yam", "zar");
    private static final List<String> ENDINGS = List.of("a", "er", "i", "ez", "ova", "ski", "ong", "");

    private final List<String> families = firstCells("family_names.tsv");
    private final List<String> givens = firstCells("given_names.tsv");
    private final List<Department> departments =
            ResourceTable.rows("departments.tsv").stream().map(Department::of).toList();
    private final List<List<String>> cities = ResourceTable.rows("far_cities.tsv");
    private final List<Workplace> clinics = ResourceTable.rows("workplaces.tsv").stream()
            .map(Workplace::of)
            .filter(w -> w.claim() == Workplace.Claim.HIT)
            .toList();
    private final List<Workplace> nearby = ResourceTable.rows("workplaces.tsv").stream()
            .map(Workplace::of)
            .filter(w -> Set.of(Workplace.Claim.NEAR, Workplace.Claim.FAR).contains(w.claim()))
            .toList();

    private static List<String> firstCells(final String table) {
        return ResourceTable.rows(table).stream().map(r -> r.get(0)).toList();
    }

    /** Someone of the roster. */
    int funded(final Dice dice) {
        return dice.between(0, FUNDED - 1);
    }

    /** Someone else who sees patients in the region. */
    int clinician(final Dice dice) {
        return dice.between(FUNDED, CLINICIANS - 1);
    }

    /** Someone of the rest of the world, which holds so many. */
    int stranger(final Dice dice, final int world) {
        return CLINICIANS + dice.between(0, world - 1);
    }

    /** Far away most bear a name that nobody of the region has; a few share a family name with the roster. */
    String family(final int person) {
        return person < CLINICIANS || person % 50 == 0
                ? families.get((int) (person * SPREAD % families.size()))
                : invented((int) (person * SPREAD % NAMES));
    }

    private static String invented(final int number) {
        final int count = SYLLABLES.size();
        final String name = SYLLABLES.get(number % count)
                + SYLLABLES.get(number / count % count)
                + SYLLABLES.get(number / count / count % count);
        return AsciiCase.upper(name.substring(0, 1)) + name.substring(1) + ENDINGS.get(number % ENDINGS.size());
    }

    String given(final int person) {
        final int rest = person / families.size();
        return givens.get(rest % givens.size()) + " " + LETTERS.charAt(rest / givens.size() % LETTERS.length()) + ".";
    }

    /** Outside the range given out, so that nobody's; seven people in ten have one. */
    String orcid(final int person) {
        if (person >= FUNDED && person % 10 > 6) {
            return "";
        }
        final String digits = String.format(Locale.ROOT, "00000009%07d", person * SPREAD % 10_000_000L);
        final String open = digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8, 12) + "-"
                + digits.substring(12);
        return open + Orcid.checkDigit(open + "0");
    }

    String email(final int person) {
        return AsciiCase.lower(
                AsciiFolding.fold(family(person)).replaceAll("[^A-Za-z]", "") + person + "@university.example");
    }

    /** One address, now and then two. */
    List<RecordAddress> addresses(final int person, final boolean abbreviated, final Dice dice) {
        final RecordAddress first = person < CLINICIANS ? clinic(person, abbreviated) : far(person, abbreviated);
        return dice.chance(25)
                ? List.of(
                        first,
                        person < CLINICIANS ? near(person, abbreviated) : far(person + CLINICIANS / 2, abbreviated))
                : List.of(first);
    }

    private RecordAddress clinic(final int person, final boolean abbreviated) {
        return at(clinics.get(person % clinics.size()), person, abbreviated);
    }

    private RecordAddress near(final int person, final boolean abbreviated) {
        return at(nearby.get(person % nearby.size()), person, abbreviated);
    }

    private RecordAddress at(final Workplace workplace, final int person, final boolean abbreviated) {
        final Department department = department(person);
        final List<String> forms = abbreviated ? workplace.abbreviated() : workplace.english();
        final String form = forms.get(person / 7 % forms.size());
        return new RecordAddress(
                form.replace("{}", abbreviated ? department.abbreviated() : department.english()),
                workplace.organisation(),
                workplace.claim());
    }

    private RecordAddress far(final int person, final boolean abbreviated) {
        final List<String> city = cities.get(person % cities.size());
        final Department department = department(person / cities.size());
        final String text = abbreviated
                ? String.join(", ", city.get(3), department.abbreviated(), city.get(0), city.get(1))
                : String.join(", ", unit(person), department.english(), city.get(2), city.get(0), city.get(1));
        return new RecordAddress(text, city.get(2), Workplace.Claim.FAR);
    }

    private static String unit(final int person) {
        return "Unit " + LETTERS.charAt(person / 5 % LETTERS.length()) + person / 3 % 40;
    }

    private Department department(final int person) {
        return departments.get(person % departments.size());
    }
}
