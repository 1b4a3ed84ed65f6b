package org.bibkpi.tag;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.PersonName;

/**
 * Whether the name in a byline can be a person of the roster: compound and double family names, particles, initials,
 * spellings of Swedish letters, hyphens, exchanged names and spellings of one given name ({@code Kristina},
 * {@code Christina}).
 */
public final class NameCompatibility {
    private static final int SHORTEST_SHORT_FORM = 4;
    private static final String LETTERS_OF_ONE_SOUND = "ph=f th=t ck=k ch=k c=k q=k w=v z=s y=i j=i";

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
        return given == NameAgreement.NONE || (given == NameAgreement.FULL && !commonPart(person, byline))
                ? given
                : NameAgreement.WEAK;
    }

    /** One bears a double name, the other a half of it; the rest may stand among the given names. */
    private static boolean partOfFamily(final RosterName person, final RosterName byline) {
        final Set<String> shorter =
                new HashSet<>(person.family().size() <= byline.family().size() ? person.family() : byline.family());
        final List<String> longer =
                person.family().size() <= byline.family().size() ? byline.family() : person.family();
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
        if (firstNames(person, byline, NameCompatibility::oneName)) {
            return initials < 0 ? NameAgreement.WEAK : NameAgreement.FULL;
        }
        if (firstNames(person, byline, NameCompatibility::shortForm)) {
            return NameAgreement.WEAK;
        }
        if (initials <= 0 || bothSpelt(person, byline)) {
            return NameAgreement.NONE;
        }
        return initials > 1 ? NameAgreement.INITIALS : NameAgreement.WEAK;
    }

    /** Whether the first name of one is a name of the other, both written out. */
    private static boolean firstNames(final RosterName a, final RosterName b, final BiPredicate<String, String> alike) {
        return b.given().stream().anyMatch(n -> alike.test(a.given().get(0), n))
                || a.given().stream().anyMatch(n -> alike.test(b.given().get(0), n));
    }

    private static boolean bothSpelt(final RosterName a, final RosterName b) {
        return a.given().get(0).length() > 1 && b.given().get(0).length() > 1;
    }

    private static boolean oneName(final String a, final String b) {
        return a.length() > 1 && b.length() > 1 && sound(a).equals(sound(b));
    }

    private static boolean shortForm(final String a, final String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_SHORT_FORM && (a.startsWith(b) || b.startsWith(a));
    }

    private static String sound(final String name) {
        String sound = name;
        for (final String pair : LETTERS_OF_ONE_SOUND.split(" ", -1)) {
            final int is = pair.indexOf('=');
            sound = sound.replace(pair.substring(0, is), pair.substring(is + 1));
        }
        return sound.replaceAll("(.)\\1+", "$1");
    }

    /**
     * How many initials of the byline are the person's; -1 if one is neither that of a given name nor of a family name
     * although the roster gives more than one given name.
     */
    private static int agreeingInitials(final RosterName person, final RosterName byline) {
        final Set<String> allowed = Stream.concat(person.given().stream(), person.family().stream())
                .flatMap(NameCompatibility::initials)
                .collect(Collectors.toSet());
        final List<String> asked = byline.given();
        if (person.given().size() > 1 && !asked.stream().allMatch(w -> agrees(w, allowed))) {
            return -1;
        }
        final Set<String> given =
                person.given().stream().flatMap(NameCompatibility::initials).collect(Collectors.toSet());
        return agrees(asked.get(0), given)
                ? (int) asked.stream().filter(w -> agrees(w, allowed)).count()
                : 0;
    }

    private static boolean agrees(final String word, final Set<String> allowed) {
        return initials(word).anyMatch(allowed::contains);
    }

    /** As written and as spoken: Christina also as K, Philip also as F. */
    private static Stream<String> initials(final String word) {
        return Stream.of(word.substring(0, 1), sound(word).substring(0, 1));
    }
}
