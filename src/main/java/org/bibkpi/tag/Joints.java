package org.bibkpi.tag;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.registry.AddressWords;

/** What stands between two neighbouring symbols of an address: little words and marks that names pass over. */
final class Joints {
    /** Marks that say "and". */
    static final String CONJUNCTION_MARKS = "&/+";

    /** The words that join, by hash. */
    static final class Kinds {
        private final Set<Long> conjunctions;
        private final Set<Long> beforePlaces;

        Kinds(final AddressWords words) {
            this.conjunctions = hashes(words.conjunctions());
            this.beforePlaces = hashes(words.beforePlaces());
        }

        private static Set<Long> hashes(final Collection<String> texts) {
            return texts.stream().map(WordHash::of).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final Kinds kinds;
    private final String text;
    private final Words words;
    private final SymbolSequence sequence;

    Joints(final Kinds kinds, final String text, final Words words, final SymbolSequence sequence) {
        this.kinds = kinds;
        this.text = text;
        this.words = words;
        this.sequence = sequence;
    }

    /** Whether nothing but a blank or mark stands before a symbol. */
    boolean isDirect(final int at) {
        return sequence.word[at] - sequence.word[at - 1] <= 1;
    }

    /** Whether "and", or a mark that says so, stands before a symbol. */
    boolean isConjunction(final int at) {
        return hasWord(at, kinds.conjunctions) || hasMark(at);
    }

    /** Whether "of" or "in" stands before a symbol. */
    boolean isBeforePlace(final int at) {
        return hasWord(at, kinds.beforePlaces);
    }

    private boolean hasWord(final int at, final Set<Long> some) {
        boolean found = false;
        for (int word = sequence.word[at - 1] + 1; word < sequence.word[at]; word++) {
            found |= some.contains(words.hash[word]);
        }
        return found;
    }

    private boolean hasMark(final int at) {
        boolean found = false;
        for (int i = words.to[sequence.word[at - 1]]; i < words.from[sequence.word[at]]; i++) {
            found |= CONJUNCTION_MARKS.indexOf(text.charAt(i)) >= 0;
        }
        return found;
    }
}
