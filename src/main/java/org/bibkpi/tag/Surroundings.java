package org.bibkpi.tag;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where each name of a string stands: the address it belongs to, as a string often holds several, and what else is
 * written in the same address.
 */
final class Surroundings {
    static final int HOME_PLACE = 1;
    static final int HOME_COUNTRY = 2;
    static final int ABROAD = 4;
    static final int ELSEWHERE = 8;
    static final int REGION = 16;
    static final int THANKS = 32;
    static final int CARE_OF = 64;
    static final int DEPARTMENT = 128;
    /** Added to a place that an organisation is named by. */
    static final int ORGANISATION = 256;

    /** Makes a name before it that of something else. */
    static final int NAME_GOES_ON = 512;

    private static final int COUNTRIES = HOME_COUNTRY | ABROAD;
    private static final int PLACES = HOME_PLACE | HOME_COUNTRY | ABROAD | ELSEWHERE;

    private final SymbolSequence sequence;
    private final Words words;
    private final List<Span> settings;
    private final BitSet placed = new BitSet();
    private final int[] addressOf;
    private final int[] flags;

    Surroundings(final SymbolSequence sequence, final Words words, final List<Span> settings) {
        this.sequence = sequence;
        this.words = words;
        this.settings = settings;
        for (final Span setting : settings) {
            if ((flag(setting) & PLACES) != 0 && (flag(setting) & ORGANISATION) == 0) {
                placed.set(setting.from(), setting.to());
            }
        }
        this.addressOf = addresses();
        this.flags = new int[sequence.length + 1];
        for (final Span setting : settings) {
            note(setting, flag(setting));
        }
    }

    /** Adds what a name says about its address. */
    void note(final Span span, final int flag) {
        flags[addressOf[span.from()]] |= flag;
    }

    boolean has(final Span span, final int someOf) {
        return (flags[addressOf[span.from()]] & someOf) != 0;
    }

    /** Whether a setting of this kind and id stands in the same address. */
    boolean has(final Span span, final int kind, final String id) {
        return has(span, kind)
                && settings.stream()
                        .anyMatch(setting -> flag(setting) == kind
                                && inSameAddress(setting, span)
                                && setting.entry().id().equals(id));
    }

    boolean inSameAddress(final Span one, final Span other) {
        return addressOf[one.from()] == addressOf[other.from()];
    }

    /** Whether thanks are written before a name, in the same address. */
    boolean afterThanks(final Span span) {
        return has(span, THANKS)
                && settings.stream()
                        .anyMatch(setting -> flag(setting) == THANKS
                                && setting.from() < span.from()
                                && inSameAddress(setting, span));
    }

    /** Whether c/o stands directly before a name. */
    boolean afterCareOf(final Span span) {
        return has(span, CARE_OF)
                && settings.stream().anyMatch(setting -> flag(setting) == CARE_OF && setting.to() == span.from());
    }

    /**
     * Whether a setting of this kind comes next after a name.
     *
     * @param joined what must hold of the place between them
     */
    boolean followedBy(final Span span, final int someOf, final IntPredicate joined) {
        return settings.stream()
                .anyMatch(setting ->
                        setting.from() == span.to() && (flag(setting) & someOf) != 0 && joined.test(setting.from()));
    }

    /** Whether nothing follows a name in its address that could say where it is. */
    boolean isLastOfAddress(final Span span) {
        int at = span.to();
        while (at < sequence.length && sequence.symbol[at] != Symbols.COMMA) {
            at++;
        }
        boolean last = true;
        while (last && at < sequence.length && addressOf[at] == addressOf[span.from()]) {
            last = sequence.symbol[at] != Symbols.UNKNOWN || isPlaceOrNumber(at);
            at++;
        }
        return last;
    }

    private static int flag(final Span setting) {
        return setting.entry() instanceof NameEntry.Setting what ? what.flag() : 0;
    }

    private int[] addresses() {
        final BitSet ends = ends();
        final int[] numbers = new int[sequence.length + 1];
        int number = 0;
        for (int at = 0; at < sequence.length; at++) {
            if (ends.get(at)) {
                number++;
            }
            numbers[at] = number;
        }
        return numbers;
    }

    /** A semicolon ends an address unless only a place follows, and so does a country. */
    private BitSet ends() {
        final BitSet ends = new BitSet();
        for (int at = 0; at < sequence.length; at++) {
            if (sequence.symbol[at] == Symbols.END && !onlyPlaceFollows(at + 1)) {
                ends.set(at);
            }
        }
        for (final Span setting : settings) {
            if ((flag(setting) & COUNTRIES) != 0 && endsPart(setting)) {
                ends.set(setting.to());
            }
        }
        return ends;
    }

    private boolean endsPart(final Span country) {
        return sequence.startsPart(country.from())
                || (country.to() < sequence.length && sequence.symbol[country.to()] == Symbols.COMMA);
    }

    private boolean onlyPlaceFollows(final int begin) {
        boolean only = true;
        int at = begin;
        while (only && at < sequence.length && sequence.symbol[at] != Symbols.END) {
            only = sequence.symbol[at] == Symbols.COMMA || isPlaceOrNumber(at);
            at++;
        }
        return only;
    }

    private boolean isPlaceOrNumber(final int at) {
        return placed.get(at) || Character.isDigit(words.letters[words.lettersFrom[sequence.word[at]]]);
    }
}
