package org.bibkpi.tag;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.RecordId;
import org.bibkpi.registry.FundingPeriod;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;

/**
 * A made-up world: {@value #PEOPLE} people of a roster with Swedish, Nordic and international names,
 * {@value #HOMONYMS} pairs that share a name (one in six within the roster, the others with somebody outside, who may work at
 * the same hospital), name changes, wrong and missing ORCID iDs, bylines in the styles of different databases.
 */
final class RosterSimulation {
    static final int PEOPLE = 400;
    static final int HOMONYMS = 60;
    static final String HOME = "Karolinska University Hospital, Stockholm, Sweden";
    private static final int OUTSIDERS = 2000;
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 7;
    private static final double WRONG_ORCID = 0.05;
    private static final double MISSING_ORCID = 0.40;

    private static final String[] FAMILIES = {
        "Andersson",
        "Johansson",
        "Karlsson",
        "Nilsson",
        "Eriksson",
        "Larsson",
        "Åström",
        "Öberg",
        "Ekström",
        "Lindström",
        "Söderberg",
        "Sjögren",
        "Björk",
        "Hägglund",
        "Strömberg",
        "Wåhlin",
        "Ödegård",
        "Sørensen",
        "Jørgensen",
        "Bjørnstad",
        "Mäkinen",
        "Hämäläinen",
        "Virtanen",
        "Guðmundsson",
        "Müller",
        "Schäfer",
        "García López",
        "de la Cruz",
        "van den Berg",
        "von Essen",
        "af Klint",
        "Nguyen",
        "Wang",
        "Li",
        "Zhang",
        "Hosseini",
        "Rahman",
        "Al-Hassan",
        "O'Connor",
        "Kowalczyk",
        "Petrović",
        "Dvořák",
        "Papadopoulos",
        "Okafor",
        "Haile",
        "Yılmaz",
        "Rossi",
        "D'Angelo",
        "Silva",
        "Tanaka"
    };
    private static final String[] STEMS = {
        "Alm", "Berg", "Blom", "Dahl", "Eng", "Fors", "Gran", "Hag", "Hed", "Holm", "Kvist", "Lind", "Lund", "Löv",
        "Malm", "Nor", "Ny", "Ros", "Sand", "Sjö", "Skog", "Sten", "Sund", "Wall", "Västerl", "Åker", "Öst", "Ceder"
    };
    private static final String[] ENDINGS = {"gren", "berg", "kvist", "ström", "man", "lund", "dal", "stedt", "ling"};
    private static final String[] GIVENS = {
        "Anna",
        "Maria",
        "Karin",
        "Kristina",
        "Eva",
        "Lena",
        "Åsa",
        "Märta",
        "Elisabet",
        "Sofia",
        "Ingrid",
        "Lars",
        "Erik",
        "Karl",
        "Björn",
        "Göran",
        "Håkan",
        "Per",
        "Anders",
        "Johan",
        "Mikael",
        "Niklas",
        "Mattias",
        "Sven-Erik",
        "Ann-Sofie",
        "Lars-Göran",
        "Søren",
        "Jørgen",
        "Aino",
        "Matti",
        "Jürgen",
        "José Luis",
        "Wei",
        "Xiaoming",
        "Mohammed",
        "Fatima",
        "Leila",
        "Aisling",
        "Piotr",
        "Jelena",
        "Chidi",
        "Selam",
        "Giulia",
        "João",
        "Haruki",
        "Olof",
        "Gustav"
    };

    private static final String[][] TRANSLITERATIONS = {
        {"ö", "oe"},
        {"ä", "ae"},
        {"å", "aa"},
        {"Ö", "Oe"},
        {"Å", "Aa"},
        {"ø", "oe"},
        {"ü", "ue"},
        {"ð", "d"},
        {"ı", "i"}
    };
    private static final String[][] VARIANTS = {
        {"Karl", "Carl"},
        {"Sofia", "Sophia"},
        {"Mikael", "Michael"},
        {"Kristina", "Christina"},
        {"Elisabet", "Elisabeth"},
        {"Niklas", "Nicklas"},
        {"Mattias", "Matthias"},
        {"Gustav", "Gustaf"},
        {"Olof", "Olov"},
        {"Erik", "Eric"},
        {"Mohammed", "Mohamed"},
        {"Karin", "Carin"}
    };

    private final Random random;
    private final int hard;
    private final List<Person> people = new ArrayList<>();
    private final List<Person> outsiders = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private long nextOrcid = 100_000_000L;

    /** A world in which most names are spelt as the roster has them. */
    RosterSimulation(final long seed) {
        this(seed, 0);
    }

    /**
     * A world with spellings that databases make of foreign, double and changed names.
     *
     * @param hard so many of twenty spellings are such
     */
    RosterSimulation(final long seed, final int hard) {
        this.hard = hard;
        random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person("P" + i, newName(), true));
        }
        for (int i = 0; i < OUTSIDERS; i++) {
            outsiders.add(person("O" + i, newName(), false));
        }
        for (int i = 0; i < HOMONYMS; i++) {
            final Person one = people.get(i);
            if (i % 6 == 0) {
                people.set(PEOPLE - 1 - i / 6, person("P" + (PEOPLE - 1 - i / 6), one.name(), true));
            } else {
                outsiders.add(person("H" + i, one.name(), false));
            }
        }
    }

    /** The roster as the centre keeps it. */
    Roster roster() {
        return new Roster(people.stream()
                .map(p -> new RosterPerson(p.id(), p.rosterNames(), List.of(p.orcid()), List.of(p.period())))
                .toList());
    }

    /** One author of one publication that stands in one to four source records, and who it is. */
    Authorship next() {
        final boolean funded = random.nextInt(3) > 0;
        final Person person = funded ? pick(people) : pick(outsiders);
        final int year = FIRST_YEAR + random.nextInt(YEARS);
        final boolean home =
                random.nextDouble() < (person.roster() ? 0.95 : person.id().startsWith("H") ? 0.1 : 0.4);
        final List<PersonName> names = new ArrayList<>();
        final List<Orcid> orcids = new ArrayList<>();
        final Map<RecordId, Integer> positions = new TreeMap<>();
        for (int record = random.nextInt(4); record < 4; record++) {
            names.add(written(person));
            orcids.addAll(orcids(person));
            positions.put(new RecordId("simulated", record + 1L), 1);
        }
        final AlignedAuthor author = new AlignedAuthor(
                names, orcids, List.of(new Affiliation("", home ? HOME : "Somewhere else")), positions);
        return new Authorship(author, year, person);
    }

    private List<Orcid> orcids(final Person person) {
        final double draw = random.nextDouble();
        if (draw < MISSING_ORCID) {
            return List.of();
        }
        return List.of(draw < MISSING_ORCID + WRONG_ORCID ? wrongOrcid(person) : person.orcid());
    }

    /** Usually that of a co-author, here and there anyone's. */
    private Orcid wrongOrcid(final Person person) {
        final Person other = random.nextBoolean() ? pick(people) : pick(outsiders);
        return other.equals(person) ? newOrcid() : other.orcid();
    }

    /** Spellings as databases give them, mostly with given names in full; some after a change of name. */
    private PersonName written(final Person person) {
        return hard > 0 && random.nextInt(20) < hard ? hardToRead(person) : usual(person);
    }

    /** Spellings in which little is left of the name on the roster. */
    private PersonName hardToRead(final Person person) {
        final List<PersonName> names = person.rosterNames();
        final PersonName first = names.get(0);
        final PersonName last = names.get(names.size() - 1);
        return switch (random.nextInt(8)) {
            case 0 -> new PersonName(swapped(first.family()), first.given());
            case 1 -> new PersonName(last.family(), first.given().substring(0, 1));
            case 2 -> new PersonName(transliterated(last.family()), transliterated(first.given()));
            case 3 ->
                names.size() > 1
                        ? new PersonName(last.family() + "-" + first.family(), first.given())
                        : new PersonName(first.family(), variant(first.given()));
            case 4 -> new PersonName(last.family(), variant(first.given()));
            case 5 -> new PersonName(longest(first.family()), first.given());
            case 6 -> new PersonName(first.family(), firstWord(first.given()));
            default ->
                new PersonName(
                        transliterated(swapped(first.family())).toUpperCase(Locale.ROOT), initials(first.given(), ""));
        };
    }

    /** A double surname in the other order. */
    private static String swapped(final String family) {
        final int blank = family.indexOf(' ');
        return blank < 0 || Character.isLowerCase(family.charAt(0))
                ? family
                : family.substring(blank + 1) + " " + family.substring(0, blank);
    }

    private static String transliterated(final String name) {
        String plain = name;
        for (final String[] letter : TRANSLITERATIONS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return ascii(plain);
    }

    private static String variant(final String given) {
        String other = given;
        for (final String[] name : VARIANTS) {
            other = other.replace(name[0], name[1]);
        }
        return other;
    }

    private static String longest(final String family) {
        return Stream.of(family.split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse(family);
    }

    private static String firstWord(final String given) {
        return given.split("[ -]", -1)[0];
    }

    private PersonName usual(final Person person) {
        final PersonName name =
                person.rosterNames().get(random.nextInt(person.rosterNames().size()));
        final String given = name.given();
        return switch (random.nextInt(20)) {
            case 0 -> new PersonName(name.family(), initials(given, "."));
            case 1 -> new PersonName(name.family(), initials(given, ""));
            case 2 -> new PersonName(ascii(name.family()), ascii(given));
            case 3 -> new PersonName(ascii(name.family()).replace("ö", "oe"), ascii(given));
            case 4 -> new PersonName(name.family() + " " + given, "");
            case 5 -> new PersonName(given + " " + name.family(), "");
            case 6 -> new PersonName(name.family(), given + " " + (char) ('A' + random.nextInt(26)) + ".");
            case 7 -> new PersonName(name.family().replace(' ', '-'), given.replace('-', ' '));
            case 8 -> new PersonName(name.family().toUpperCase(Locale.ROOT), given);
            default -> name;
        };
    }

    private static String initials(final String given, final String dot) {
        final StringBuilder initials = new StringBuilder();
        for (final String word : given.split("[ -]", -1)) {
            initials.append(word.charAt(0)).append(dot);
        }
        return initials.toString();
    }

    private static String ascii(final String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("ð", "d")
                .replace("ı", "i");
    }

    private Person person(final String id, final PersonName name, final boolean roster) {
        final List<PersonName> names = new ArrayList<>(List.of(name));
        if (random.nextInt(12) == 0) {
            names.add(new PersonName(newFamily(), name.given()));
        }
        final int from = FIRST_YEAR + random.nextInt(4);
        final int to = from + 1 + random.nextInt(5);
        return new Person(
                id,
                names,
                newOrcid(),
                new FundingPeriod("junior", LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)),
                roster);
    }

    private PersonName newName() {
        PersonName name = new PersonName(newFamily(), newGiven());
        while (!taken.add(name.family() + "|" + name.given().charAt(0))) {
            name = new PersonName(newFamily(), newGiven());
        }
        return name;
    }

    private String newGiven() {
        final String first = GIVENS[random.nextInt(GIVENS.length)];
        return random.nextInt(4) == 0 && first.indexOf(' ') < 0
                ? first + " " + GIVENS[random.nextInt(GIVENS.length)]
                : first;
    }

    private String newFamily() {
        final String own = STEMS[random.nextInt(STEMS.length)] + ENDINGS[random.nextInt(ENDINGS.length)];
        return switch (random.nextInt(10)) {
            case 0 -> FAMILIES[random.nextInt(FAMILIES.length)] + " " + own;
            case 1, 2, 3, 4 -> FAMILIES[random.nextInt(FAMILIES.length)];
            default -> own;
        };
    }

    private Orcid newOrcid() {
        final String digits = String.format(Locale.ROOT, "0000%011d", nextOrcid += 7919);
        final String form = digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8, 12) + "-"
                + digits.substring(12, 15);
        return new Orcid(form + Orcid.checkDigit(form + "0"));
    }

    private Person pick(final List<Person> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Somebody who publishes. */
    record Person(String id, List<PersonName> rosterNames, Orcid orcid, FundingPeriod period, boolean roster) {
        PersonName name() {
            return rosterNames.get(0);
        }
    }

    /** An author in a byline, with the truth. */
    record Authorship(AlignedAuthor author, int year, Person truth) {
        boolean funded() {
            return truth.roster() && truth.period().touches(year);
        }
    }
}
