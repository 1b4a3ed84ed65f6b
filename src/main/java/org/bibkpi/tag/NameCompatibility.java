package org.bibkpi.tag;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.PersonName;

/**
 * Whether the name in a byline can be a person of the roster: compound and double family names, particles, initials,
 * spellings of Swedish letters, hyphens, exchanged names and spellings of one given name ({@code Kristina},
 * {@code Christina}).
 */
public final class NameCompatibility {
    private static final int SHORTEST_SHORT_FORM = 4;
    private static final List<String> SPELT = List.of("ph", "th", "ck", "ch", "c", "q", "w", "z", "y", "j");
    private static final List<String> SPOKEN = List.of("f", "t", "k", "k", "k", "k", "v", "s", "i", "i");

    private NameCompatibility() {}

    /** The best agreement that any of the person's names and any of the byline's allows. */
    public static NameAgreement of(final List<PersonName> person, final List<PersonName> byline) {
        return best(readings(person), readings(byline));
    }

    static NameAgreement best(final List<RosterName> person, final List<RosterName> byline) {
        return person.stream()
                .flatMap(p -> byline.stream().flatMap(b -> Stream.of(compare(p, b), exchanged(p, b))))
                .min(Comparator.naturalOrder())
                .orElse(NameAgreement.NONE);
    }

    static List<RosterName> readings(final List<PersonName> names) {
        return names.stream()
                .flatMap(n -> RosterName.readings(n).stream())
                .distinct()
                .toList();
    }

    private static NameAgreement exchanged(final RosterName person, final RosterName byline) {
        return byline.given().stream().anyMatch(w -> w.length() > 2)
                        && compare(person, byline.swapped()) == NameAgreement.FULL
                ? NameAgreement.FULL
                : NameAgreement.NONE;
    }

    private static NameAgreement compare(final RosterName person, final RosterName byline) {
        if (person.joinedFamily().equals(byline.joinedFamily())) {
            return given(person, byline);
        }
        final NameAgreement given = partOfFamily(person, byline) ? given(person, byline) : NameAgreement.NONE;
        return switch (given) {
            case FULL -> commonPart(person, byline) ? NameAgreement.WEAK : NameAgreement.HALF;
            case HALF, INITIALS, WEAK, FAMILY_ONLY -> NameAgreement.WEAK;
            case NONE -> NameAgreement.NONE;
        };
    }

    /** One bears a double name, the other a half of it; the rest may stand among the given names. */
    private static boolean partOfFamily(final RosterName person, final RosterName byline) {
        final boolean byPerson = person.family().size() <= byline.family().size();
        final List<String> shorter = byPerson ? person.family() : byline.family();
        final List<String> longer = byPerson ? byline.family() : person.family();
        return longer.size() > 1
                && longer.containsAll(shorter)
                && shorter.stream().anyMatch(w -> w.length() > 2);
    }

    /** Whether the half they share is a patronymic, which thousands bear. */
    private static boolean commonPart(final RosterName person, final RosterName byline) {
        return person.family().stream()
                .filter(byline.family()::contains)
                .allMatch(w -> w.endsWith("son") || w.endsWith("sen"));
    }

    private static NameAgreement given(final RosterName person, final RosterName byline) {
        if (person.given().isEmpty() || byline.given().isEmpty()) {
            return NameAgreement.FAMILY_ONLY;
        }
        final int initials = agreeingInitials(person, byline);
        if (oneName(person.given().get(0), byline.given().get(0))) {
            return initials < 0 ? NameAgreement.WEAK : NameAgreement.FULL;
        }
        if (sharesName(person, byline)) {
            return NameAgreement.WEAK;
        }
        if (initials <= 0 || bothSpelt(person, byline)) {
            return NameAgreement.NONE;
        }
        return initials > 1 ? NameAgreement.INITIALS : NameAgreement.WEAK;
    }

    /** Whether the first name of one is another name of the other, or a short form of it: many go by their second. */
    private static boolean sharesName(final RosterName a, final RosterName b) {
        return b.given().stream().anyMatch(n -> alike(a.given().get(0), n))
                || a.given().stream().anyMatch(n -> alike(b.given().get(0), n));
    }

    private static boolean alike(final String a, final String b) {
        return oneName(a, b) || shortForm(a, b);
    }

    private static boolean bothSpelt(final RosterName a, final RosterName b) {
        return a.given().get(0).length() > 1 && b.given().get(0).length() > 1;
    }

    private static boolean oneName(final String a, final String b) {
        return a.length() > 1 && b.length() > 1 && (a.equals(b) || sound(a).equals(sound(b)));
    }

    private static boolean shortForm(final String a, final String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_SHORT_FORM && (a.startsWith(b) || b.startsWith(a));
    }

    private static String sound(final String name) {
        String sound = name;
        for (int i = 0; i < SPELT.size(); i++) {
            sound = sound.replace(SPELT.get(i), SPOKEN.get(i));
        }
        return withoutDoubles(sound);
    }

    private static String withoutDoubles(final String sound) {
        final StringBuilder single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.toString();
    }

    /**
     * How many given names and initials of the byline are the person's; -1 if one is not, although the roster gives
     * more than one. Half of a double family name may stand among them.
     */
    private static int agreeingInitials(final RosterName person, final RosterName byline) {
        final List<String> known = Stream.concat(
                        person.given().stream(),
                        person.family().stream().filter(w -> !byline.family().contains(w)))
                .toList();
        final long agreeing =
                byline.given().stream().filter(w -> isOneOf(w, known)).count();
        if (person.given().size() > 1 && agreeing < byline.given().size()) {
            return -1;
        }
        return isOneOf(byline.given().get(0), person.given()) ? (int) agreeing : 0;
    }

    private static boolean isOneOf(final String word, final List<String> known) {
        return known.stream()
                .anyMatch(k -> (word.length() == 1 || k.length() == 1) ? initialsAgree(word, k) : alike(word, k));
    }

    /** As written or as spoken: Christina also as K, Philip also as F. */
    private static boolean initialsAgree(final String a, final String b) {
        return a.charAt(0) == b.charAt(0) || spoken(a) == b.charAt(0) || spoken(b) == a.charAt(0);
    }

    private static char spoken(final String word) {
        return word.length() == 1 ? word.charAt(0) : sound(word).charAt(0);
    }
}
