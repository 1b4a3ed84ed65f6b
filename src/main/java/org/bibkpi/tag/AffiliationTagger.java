package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.List;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.TagRule;
import org.bibkpi.tag.Decision.Found;
import org.bibkpi.tag.Decision.Place;
import org.bibkpi.tag.SequenceReader.Care;

/**
 * Reads addresses as a careful person reads them: does this string name a provider of the registry?
 *
 * <p>Names decide; places, post codes, parents in ROR and e-mail addresses never do. All names, wanted and unwanted, are
 * looked for in one pass; the longest wins. May be used by many threads at once.
 */
public final class AffiliationTagger {
    private static final int CALLS_FOR_MORE =
            NameIndices.ANCHOR | NameIndices.TELLING | NameIndices.HOSPITAL | NameIndices.LOOK_UP | Run.UNCLEAR;

    private final ProviderRegistry registry;
    private final TagPolicy policy;
    private final NameIndices indices;
    private final SequenceReader reader;
    private final ThreadLocal<Desk> desks;

    public AffiliationTagger(final ProviderRegistry registry, final TagPolicy policy) {
        this.registry = registry;
        this.policy = policy;
        this.indices = new NameIndices(registry);
        this.reader =
                new SequenceReader(indices.vocabulary, new UnknownWords(indices.vocabulary, indices.tellingWords));
        final Pieces pieces = new Pieces(indices.vocabulary);
        this.desks = ThreadLocal.withInitial(() -> new Desk(
                new Words(),
                new SymbolSequence(indices.traits),
                new SymbolSequence(indices.traits),
                new Runs(new RunReader(indices, pieces, reader), pieces),
                new Decisions()));
    }

    /** What is reused from one address to the next. */
    private record Desk(Words words, SymbolSequence sequence, SymbolSequence earlier, Runs runs, Decisions decisions) {}

    /** What an address, or several in one string, says about the providers. */
    public AddressVerdict tag(final String addressText) {
        final Desk desk = desks.get();
        final int traits = desk.runs.take(addressText);
        if ((traits & CALLS_FOR_MORE) == 0) {
            return AddressVerdict.NOTHING;
        }
        return (traits & Run.UNCLEAR) != 0 ? tagWithCare(addressText) : tagRuns(addressText, traits, desk);
    }

    private AddressVerdict tagRuns(final String addressText, final int traits, final Desk desk) {
        final long meaning = desk.runs.meaning();
        final Decision decision = desk.decisions.find(meaning).orElseGet(() -> decide(addressText, meaning, desk));
        return decision.verdict() == Verdict.HIT || !mayReadOtherwise(traits, desk.runs)
                ? decision.in(desk.runs)
                : tagWithCare(addressText);
    }

    /** Whether more care may make other words of an address. */
    private static boolean mayReadOtherwise(final int traits, final Runs runs) {
        final boolean telling = (traits & NameIndices.TELLING) != 0;
        return (telling && (traits & Run.GUESSABLE) != 0)
                || ((telling || (traits & NameIndices.HOSPITAL) != 0) && ((traits & Run.CUT) != 0 || !runs.isWhole()));
    }

    /** What an address says as it stands. */
    private Decision decide(final String addressText, final long meaning, final Desk desk) {
        WordScanner.scan(addressText, desk.words);
        reader.read(desk.words, Care.PLAIN, desk.sequence);
        final Decision decision = orToLookUp(judge(addressText, desk), desk.sequence);
        desk.decisions.put(meaning, decision);
        return decision;
    }

    /** The same as {@link #tag(String)}, but that nothing is remembered. */
    AddressVerdict tagWithCare(final String addressText) {
        final Desk desk = desks.get();
        WordScanner.scan(addressText, desk.words);
        final int more = reader.read(desk.words, Care.PLAIN, desk.sequence);
        final boolean guessable = (more & SequenceReader.MAY_TELL) != 0 || desk.sequence.has(NameIndices.TELLING);
        final boolean mendable = guessable || desk.sequence.has(NameIndices.HOSPITAL);
        Decision best = judge(addressText, desk);
        if (best.verdict() != Verdict.HIT && mendable) {
            best = better(best, judge(addressText, desk, Care.MENDED));
        }
        if (best.verdict() != Verdict.HIT && guessable) {
            best = better(best, judge(addressText, desk, Care.GUESSED));
        }
        return orToLookUp(best, desk.sequence).in(desk.words.of(addressText));
    }

    private static Decision better(final Decision one, final Decision other) {
        return other.verdict().compareTo(one.verdict()) < 0 ? other : one;
    }

    /** What more care finds; nothing if it reads the same as before. */
    private Decision judge(final String text, final Desk desk, final Care care) {
        desk.earlier.copy(desk.sequence);
        reader.read(desk.words, care, desk.sequence);
        return desk.sequence.readsLike(desk.earlier) ? Decision.NOTHING : judge(text, desk);
    }

    private Decision judge(final String text, final Desk desk) {
        if (!desk.sequence.has(NameIndices.NAME_START)) {
            return Decision.NOTHING;
        }
        final List<Span> names = indices.names.all(desk.sequence);
        return names.isEmpty() ? Decision.NOTHING : reading(text, desk, names).decision();
    }

    private Reading reading(final String text, final Desk desk, final List<Span> names) {
        final Surroundings around = new Surroundings(desk.sequence, desk.words, indices.settings.all(desk.sequence));
        final Joints joints = new Joints(indices.joints, text, desk.words, desk.sequence);
        return new Reading(registry, policy, desk.sequence, names, around, joints);
    }

    private Decision orToLookUp(final Decision decision, final SymbolSequence sequence) {
        return decision.verdict() == Verdict.NO && sequence.has(NameIndices.LOOK_UP)
                ? wordsToLookUp(decision, sequence)
                : decision;
    }

    private Decision wordsToLookUp(final Decision no, final SymbolSequence sequence) {
        final List<Span> names = indices.names.all(sequence);
        final List<Found> toReview = new ArrayList<>();
        for (int at = 0; at < sequence.length; at++) {
            if ((indices.traits[sequence.symbol[at]] & NameIndices.LOOK_UP) != 0 && !isCovered(at, names)) {
                final Place place = new Place(sequence.word[at], sequence.word[at]);
                toReview.add(new Found(registry.regionProviders().get(0), TagRule.WORD_TO_LOOK_UP, place, false));
            }
        }
        return toReview.isEmpty() ? no : new Decision(Verdict.REVIEW, toReview, no.missed());
    }

    private static boolean isCovered(final int at, final List<Span> names) {
        return names.stream().anyMatch(span -> span.from() <= at && at < span.to());
    }
}
