package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.PersonName;

/**
 * Whether the name in a byline can be a person of the roster: compound and double family names, particles, initials,
 * spellings of Swedish letters, hyphens, exchanged names and spellings of one given name ({@code Kristina},
 * {@code Christina}). Asked of every author who shares a word with someone, so in plain loops.
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
        NameAgreement best = NameAgreement.NONE;
        for (final RosterName known : person) {
            for (final RosterName read : byline) {
                best = better(best, better(compare(known, read), exchanged(known, read)));
            }
        }
        return best;
    }

    private static NameAgreement better(final NameAgreement one, final NameAgreement other) {
        return one.atLeast(other) ? one : other;
    }

    static List<RosterName> readings(final List<PersonName> names) {
        final Set<RosterName> readings = new LinkedHashSet<>();
        for (final PersonName name : names) {
            readings.addAll(RosterName.readings(name));
        }
        return List.copyOf(readings);
    }

    private static NameAgreement exchanged(final RosterName person, final RosterName byline) {
        return hasWrittenOut(byline.given()) && compare(person, byline.swapped()) == NameAgreement.FULL
                ? NameAgreement.FULL
                : NameAgreement.NONE;
    }

    /** Whether one of the words is more than initials. */
    private static boolean hasWrittenOut(final List<String> words) {
        for (final String word : words) {
            if (word.length() > 2) {
                return true;
            }
        }
        return false;
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
        return longer.size() > 1 && longer.containsAll(shorter) && hasWrittenOut(shorter);
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
        return isAlikeAny(a.given().get(0), b.given()) || isAlikeAny(b.given().get(0), a.given());
    }

    private static boolean isAlikeAny(final String name, final List<String> others) {
        for (final String other : others) {
            if (alike(name, other)) {
                return true;
            }
        }
        return false;
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
        final List<String> known = new ArrayList<>(person.family());
        known.removeAll(byline.family());
        known.addAll(person.given());
        int agreeing = 0;
        for (final String word : byline.given()) {
            agreeing += isOneOf(word, known) ? 1 : 0;
        }
        if (person.given().size() > 1 && agreeing < byline.given().size()) {
            return -1;
        }
        return isOneOf(byline.given().get(0), person.given()) ? agreeing : 0;
    }

    private static boolean isOneOf(final String word, final List<String> known) {
        for (final String name : known) {
            if ((word.length() == 1 || name.length() == 1) ? initialsAgree(word, name) : alike(word, name)) {
                return true;
            }
        }
        return false;
    }

    /** As written or as spoken: Christina also as K, Philip also as F. */
    private static boolean initialsAgree(final String a, final String b) {
        return a.charAt(0) == b.charAt(0) || spoken(a) == b.charAt(0) || spoken(b) == a.charAt(0);
    }

    private static char spoken(final String word) {
        return word.length() == 1 ? word.charAt(0) : sound(word).charAt(0);
    }
}
