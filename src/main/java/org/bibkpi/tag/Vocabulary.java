package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bibkpi.registry.AddressWords;

/** Every word of the registry's names, by hash, with the symbols it stands for: two for a compound. */
final class Vocabulary {
    static final int NONE = -1;

    private static final int MIN_COMPOUND_PREFIX = 3;
    private static final int SLOTS_PER_WORD = 8;
    private static final int MIN_PIECE = 4;
    private static final int[] NO_WEIGHT = {};
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]");

    private final List<String> spellings = new ArrayList<>();
    private final List<int[]> symbols = new ArrayList<>();
    private final List<String> heads;
    private final Words scratch = new Words();
    private final int generalWords;
    private final int generalSymbols;
    private final Map<String, String> withoutLostLetters = new TreeMap<>();
    private long[] keys = new long[1 << 13];
    private int[] values = new int[1 << 13];

    /** One bit per slot that is taken: small enough to stay in the processor's fastest memory. */
    private long[] taken = new long[1 << 7];

    private int nextSymbol = Symbols.FIRST_WORD;

    Vocabulary(final AddressWords words) {
        Arrays.fill(values, NONE);
        addSameWords(words.sameWords());
        words.passedOver().forEach(word -> add(single(word), NO_WEIGHT));
        this.generalWords = spellings.size();
        this.generalSymbols = nextSymbol;
        this.heads = words.compoundHeads().stream().map(this::single).toList();
    }

    /** The number of a word, or {@link #NONE}. */
    int find(final long hash) {
        final int mask = keys.length - 1;
        int slot = WordHash.slot(hash, mask);
        if ((taken[slot >>> 6] >>> slot & 1) == 0) {
            return NONE;
        }
        while (values[slot] != NONE) {
            if (keys[slot] == hash) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    /** What a word stands for; nothing for words without weight. */
    int[] symbols(final int word) {
        return symbols.get(word);
    }

    String spelling(final int word) {
        return spellings.get(word);
    }

    int nextSymbol() {
        return nextSymbol;
    }

    int size() {
        return spellings.size();
    }

    /** The symbols of a name; words not met before become new ones. */
    int[] define(final String name) {
        final List<String> texts = texts(name);
        final boolean[] comma = new boolean[texts.size()];
        for (int i = 0; i < comma.length; i++) {
            comma[i] = i > 0 && scratch.before[i] == Words.COMMA;
        }
        rememberLostLetters(name, texts);
        return sequence(texts, comma);
    }

    private List<String> texts(final String name) {
        WordScanner.scan(name, scratch);
        return IntStream.range(0, scratch.count).mapToObj(scratch::text).toList();
    }

    /** "Sdersjukhuset": old exports have lost every letter but the English ones. What is left of "SÖS" could be anything. */
    private void rememberLostLetters(final String name, final List<String> texts) {
        final String ascii = NOT_ASCII.matcher(name).replaceAll("");
        if (ascii.length() < name.length()) {
            final List<String> rest = texts(ascii);
            for (int i = 0; rest.size() == texts.size() && i < rest.size(); i++) {
                if (rest.get(i).length() >= MIN_PIECE) {
                    withoutLostLetters.putIfAbsent(rest.get(i), texts.get(i));
                }
            }
        }
    }

    /** Takes a word that has lost letters for the word it was, unless it is a word itself. Call it once all names are in. */
    void addLostLetters() {
        withoutLostLetters.forEach((rest, whole) -> add(rest, symbols.get(find(WordHash.of(whole)))));
    }

    /** The symbols of words that stand for one thing each: no new ones but for unknown words. */
    int symbolOf(final String word) {
        final int[] found = define(word);
        return found.length == 1 ? found[0] : Symbols.UNKNOWN;
    }

    /** The numbers of a name's words. */
    int[] wordsOf(final String name) {
        WordScanner.scan(name, scratch);
        return IntStream.range(0, scratch.count)
                .map(at -> find(scratch.hash[at]))
                .toArray();
    }

    /** What the known words of a text stand for. */
    IntStream symbolsOf(final String text) {
        return Arrays.stream(wordsOf(text)).filter(word -> word != NONE).flatMap(word -> Arrays.stream(symbols(word)));
    }

    private int[] sequence(final List<String> texts, final boolean[] comma) {
        final IntStream.Builder sequence = IntStream.builder();
        for (int i = 0; i < texts.size(); i++) {
            if (comma[i]) {
                sequence.add(Symbols.COMMA);
            }
            Arrays.stream(symbols.get(defineWord(texts.get(i)))).forEach(sequence::add);
        }
        return sequence.build().toArray();
    }

    private int defineWord(final String text) {
        final int known = find(WordHash.of(text));
        return known != NONE ? known : add(text, compound(text));
    }

    private int[] compound(final String text) {
        for (final String head : heads) {
            final int prefix = text.length() - head.length();
            if (prefix >= MIN_COMPOUND_PREFIX && text.endsWith(head)) {
                final String first = single(text.substring(0, prefix));
                final int[] both = concat(symbols.get(defineWord(first)), symbols.get(defineWord(head)));
                addOtherHeads(text.substring(0, prefix), head, both);
                return both;
            }
        }
        return twoGeneralWords(text);
    }

    /** "Södersjh" is "Södersjukhuset": the head of a compound is spelled as it is spelled alone. */
    private void addOtherHeads(final String prefix, final String head, final int[] both) {
        final int[] meaning = symbols.get(defineWord(head));
        heads.stream()
                .filter(other -> Arrays.equals(symbols.get(defineWord(other)), meaning))
                .forEach(other -> add(prefix + other, both));
    }

    /** "Healthcare" is health and care. */
    private int[] twoGeneralWords(final String text) {
        for (int cut = MIN_PIECE; cut <= text.length() - MIN_PIECE; cut++) {
            final int first = find(WordHash.of(text.substring(0, cut)));
            final int second = find(WordHash.of(text.substring(cut)));
            if (isGeneralWord(first) && isGeneralWord(second)) {
                return concat(symbols.get(first), symbols.get(second));
            }
        }
        return new int[] {nextSymbol++};
    }

    private boolean isGeneralWord(final int word) {
        return word != NONE && word < generalWords && symbols.get(word).length > 0;
    }

    /** Whether a word is one that every region's names use, such as hospital, or put together from such words. */
    boolean isGeneral(final int word) {
        return word != NONE && Arrays.stream(symbols.get(word)).allMatch(symbol -> symbol < generalSymbols);
    }

    private static int[] concat(final int[] first, final int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    /** Adds spellings that stand for one word, list by list. */
    void addSameWords(final Map<String, List<String>> lists) {
        for (final List<String> spellingsOfOne : new TreeMap<>(lists).values()) {
            final int[] symbol = {nextSymbol++};
            spellingsOfOne.stream().map(this::single).forEach(word -> add(word, symbol));
        }
    }

    private String single(final String word) {
        WordScanner.scan(word, scratch);
        return scratch.text(0);
    }

    private int add(final String text, final int[] meaning) {
        final long hash = WordHash.of(text);
        final int known = find(hash);
        if (known != NONE) {
            return known;
        }
        spellings.add(text);
        symbols.add(meaning);
        if (spellings.size() * SLOTS_PER_WORD > keys.length) {
            rehash(keys.length * 2);
        } else {
            put(hash, spellings.size() - 1);
        }
        return spellings.size() - 1;
    }

    private void rehash(final int size) {
        keys = new long[size];
        values = new int[size];
        taken = new long[size >>> 6];
        Arrays.fill(values, NONE);
        for (int word = 0; word < spellings.size(); word++) {
            put(WordHash.of(spellings.get(word)), word);
        }
    }

    private void put(final long hash, final int word) {
        final int mask = keys.length - 1;
        int slot = WordHash.slot(hash, mask);
        while (values[slot] != NONE) {
            slot = slot + 1 & mask;
        }
        keys[slot] = hash;
        values[slot] = word;
        taken[slot >>> 6] |= 1L << slot;
    }
}
