package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.TagRule;
import org.bibkpi.tag.SequenceReader.Care;

/**
 * Reads addresses as a careful person reads them: does this string name a provider of the registry?
 *
 * <p>Names decide; places, post codes, parents in ROR and e-mail addresses never do. All names, wanted and unwanted, are
 * looked for in one pass; the longest wins. May be used by many threads at once.
 */
public final class AffiliationTagger {
    private final ProviderRegistry registry;
    private final TagPolicy policy;
    private final NameIndices indices;
    private final SequenceReader reader;
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    public AffiliationTagger(final ProviderRegistry registry, final TagPolicy policy) {
        this.registry = registry;
        this.policy = policy;
        this.indices = new NameIndices(registry);
        this.reader =
                new SequenceReader(indices.vocabulary, new UnknownWords(indices.vocabulary, indices.tellingWords));
    }

    /** What is reused from one address to the next. */
    private static final class Desk {
        final Words words = new Words();
        final SymbolSequence sequence = new SymbolSequence();
    }

    /** What an address, or several in one string, says about the providers. */
    public AddressVerdict tag(final String addressText) {
        final Desk desk = desks.get();
        WordScanner.scan(addressText, desk.words);
        final boolean guessable =
                reader.read(desk.words, Care.PLAIN, desk.sequence) || holds(desk.sequence, indices.tellingSymbols);
        final boolean mendable = guessable || holds(desk.sequence, indices.hospital);
        AddressVerdict best = judge(addressText, desk);
        if (best.verdict() != Verdict.HIT && mendable) {
            best = better(best, judge(addressText, desk, Care.MENDED));
        }
        if (best.verdict() != Verdict.HIT && guessable) {
            best = better(best, judge(addressText, desk, Care.GUESSED));
        }
        return best.verdict() == Verdict.NO && holds(desk.sequence, indices.toLookUp)
                ? wordsToLookUp(best, addressText, desk)
                : best;
    }

    private static AddressVerdict better(final AddressVerdict one, final AddressVerdict other) {
        return other.verdict().compareTo(one.verdict()) < 0 ? other : one;
    }

    private AddressVerdict judge(final String text, final Desk desk, final Care care) {
        reader.read(desk.words, care, desk.sequence);
        return judge(text, desk);
    }

    private AddressVerdict judge(final String text, final Desk desk) {
        final List<Span> names = indices.names.all(desk.sequence);
        return names.isEmpty()
                ? AddressVerdict.NOTHING
                : reading(text, desk, names).verdict();
    }

    private Reading reading(final String text, final Desk desk, final List<Span> names) {
        final Surroundings around = new Surroundings(desk.sequence, desk.words, indices.settings.all(desk.sequence));
        return new Reading(registry, policy, text, desk.words, desk.sequence, names, around);
    }

    private AddressVerdict wordsToLookUp(final AddressVerdict no, final String text, final Desk desk) {
        final List<Span> names = indices.names.all(desk.sequence);
        final List<AddressMatch> toReview = new ArrayList<>();
        for (int at = 0; at < desk.sequence.length; at++) {
            if (indices.toLookUp.get(desk.sequence.symbol[at]) && !isCovered(at, names)) {
                final int word = desk.sequence.word[at];
                final String asWritten = text.substring(desk.words.from[word], desk.words.to[word]);
                toReview.add(
                        new AddressMatch(registry.regionProviders().get(0), TagRule.WORD_TO_LOOK_UP, asWritten, false));
            }
        }
        return toReview.isEmpty() ? no : new AddressVerdict(Verdict.REVIEW, toReview, no.nearMisses());
    }

    private static boolean isCovered(final int at, final List<Span> names) {
        return names.stream().anyMatch(span -> span.from() <= at && at < span.to());
    }

    private static boolean holds(final SymbolSequence sequence, final int symbol) {
        boolean found = false;
        for (int at = 0; !found && at < sequence.length; at++) {
            found = sequence.symbol[at] == symbol;
        }
        return found;
    }

    private static boolean holds(final SymbolSequence sequence, final BitSet symbols) {
        boolean found = false;
        for (int at = 0; !found && at < sequence.length; at++) {
            found = symbols.get(sequence.symbol[at]);
        }
        return found;
    }
}
