package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Printable;

/** The publications of a run whose ids or titles come nearest to what somebody asked for in vain. */
public final class NearestIds {
    /** So many letters may be wrong. */
    private static final int LIKELY_TYPO = 3;

    private static final int ENOUGH = 3;
    /** A shorter text stands in too many titles. */
    private static final int TELLING = 8;

    private final LevenshteinDistance distance = new LevenshteinDistance(LIKELY_TYPO);
    private final String asked;
    private final List<Near> near = new ArrayList<>();

    private record Near(int distance, String id, String title) {}

    /** Looks for what comes near to this text. */
    public NearestIds(final String asked) {
        this.asked = AsciiCase.lower(asked.strip());
    }

    /** Considers a publication. */
    public void consider(final PublicationTrail trail) {
        final int best = trail.names()
                .map(name -> AsciiCase.lower(name))
                .mapToInt(this::distanceTo)
                .min()
                .orElse(Integer.MAX_VALUE);
        if (best <= LIKELY_TYPO) {
            near.add(new Near(best, trail.id(), trail.title()));
        } else if (asked.length() >= TELLING && AsciiCase.lower(trail.title()).contains(asked)) {
            near.add(new Near(0, trail.id(), trail.title()));
        }
    }

    /** The nearest, best first: id and title. */
    public List<String> found() {
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .limit(ENOUGH)
                .map(n -> Printable.onOneLine(n.id() + "  " + n.title()))
                .toList();
    }

    /** With or without the name of the scheme. */
    private int distanceTo(final String name) {
        return Math.min(known(name), known(name.substring(name.indexOf(':') + 1)));
    }

    private int known(final String name) {
        final int letters = distance.apply(name, asked);
        return letters < 0 ? Integer.MAX_VALUE : letters;
    }
}
