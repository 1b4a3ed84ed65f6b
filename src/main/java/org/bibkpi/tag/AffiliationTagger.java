package org.bibkpi.tag;

import java.util.ArrayList;
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
    private final ThreadLocal<Desk> desks;

    public AffiliationTagger(final ProviderRegistry registry, final TagPolicy policy) {
        this.registry = registry;
        this.policy = policy;
        this.indices = new NameIndices(registry);
        final UnknownWords unknown = new UnknownWords(indices.vocabulary, indices.tellingWords);
        this.reader = new SequenceReader(indices.vocabulary, unknown);
        this.desks = ThreadLocal.withInitial(() -> new Desk(
                new Words(),
                new SymbolSequence(indices.traits),
                new SymbolSequence(indices.traits),
                new QuickReader(indices, unknown)));
    }

    /** What is reused from one address to the next. */
    private record Desk(Words words, SymbolSequence sequence, SymbolSequence earlier, QuickReader quick) {}

    /** What an address, or several in one string, says about the providers. */
    public AddressVerdict tag(final String addressText) {
        return namesNothing(addressText) ? AddressVerdict.NOTHING : tagWithCare(addressText);
    }

    /** The same as {@link #tag(String)}, but that every address is read with all care. */
    AddressVerdict tagWithCare(final String addressText) {
        final Desk desk = desks.get();
        WordScanner.scan(addressText, desk.words);
        final boolean misspelt = reader.read(desk.words, Care.PLAIN, desk.sequence);
        final boolean guessable = misspelt || desk.sequence.has(NameIndices.TELLING);
        final boolean mendable = guessable || desk.sequence.has(NameIndices.HOSPITAL);
        AddressVerdict best = judge(addressText, desk);
        if (best.verdict() != Verdict.HIT && mendable) {
            best = better(best, judge(addressText, desk, Care.MENDED));
        }
        if (best.verdict() != Verdict.HIT && guessable) {
            best = better(best, judge(addressText, desk, Care.GUESSED));
        }
        return best.verdict() == Verdict.NO && desk.sequence.has(NameIndices.LOOK_UP)
                ? wordsToLookUp(best, addressText, desk)
                : best;
    }

    /** Whether a quick reading proves that no name stands in an address, nor anything that might become one. */
    boolean namesNothing(final String addressText) {
        final Desk desk = desks.get();
        final int seen = desk.quick.glance(addressText);
        return seen == 0 || (seen == NameIndices.HOSPITAL ? desk.quick.isWhole(desk.sequence) : readsAsNothing(desk));
    }

    private boolean readsAsNothing(final Desk desk) {
        return desk.quick.read(desk.sequence)
                && !desk.sequence.has(NameIndices.LOOK_UP)
                && (!desk.sequence.has(NameIndices.NAME_START) || !indices.names.isIn(desk.sequence))
                && (!desk.sequence.has(NameIndices.TELLING) || !desk.quick.isGuessable())
                && (!desk.sequence.has(NameIndices.TELLING | NameIndices.HOSPITAL)
                        || desk.quick.isWhole(desk.sequence));
    }

    private static AddressVerdict better(final AddressVerdict one, final AddressVerdict other) {
        return other.verdict().compareTo(one.verdict()) < 0 ? other : one;
    }

    /** What more care finds; nothing if it reads the same as before. */
    private AddressVerdict judge(final String text, final Desk desk, final Care care) {
        desk.earlier.copy(desk.sequence);
        reader.read(desk.words, care, desk.sequence);
        return desk.sequence.readsLike(desk.earlier) ? AddressVerdict.NOTHING : judge(text, desk);
    }

    private AddressVerdict judge(final String text, final Desk desk) {
        if (!desk.sequence.has(NameIndices.NAME_START)) {
            return AddressVerdict.NOTHING;
        }
        final List<Span> names = indices.names.all(desk.sequence);
        return names.isEmpty()
                ? AddressVerdict.NOTHING
                : reading(text, desk, names).verdict();
    }

    private Reading reading(final String text, final Desk desk, final List<Span> names) {
        final Surroundings around = new Surroundings(desk.sequence, desk.words, indices.settings.all(desk.sequence));
        final Joints joints = new Joints(indices.joints, text, desk.words, desk.sequence);
        return new Reading(registry, policy, text, desk.words, desk.sequence, names, around, joints);
    }

    private AddressVerdict wordsToLookUp(final AddressVerdict no, final String text, final Desk desk) {
        final List<Span> names = indices.names.all(desk.sequence);
        final List<AddressMatch> toReview = new ArrayList<>();
        for (int at = 0; at < desk.sequence.length; at++) {
            if ((indices.traits[desk.sequence.symbol[at]] & NameIndices.LOOK_UP) != 0 && !isCovered(at, names)) {
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
}
