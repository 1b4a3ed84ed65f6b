package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The quick ways to a distance beside the definition of it. */
class EditDistanceLawsTest {
    private static final int PAIRS = 4_000;

    @Test
    void withinTheLimitItIsTheDistanceAndBeyondOneMore() {
        final Random random = new Random(11);
        for (int i = 0; i < PAIRS; i++) {
            final String a = text(random);
            final String b = text(random);
            final int limit = random.nextInt(5);
            assertThat(EditDistance.within(a, b, limit))
                    .as("%s / %s within %d", a, b, limit)
                    .isEqualTo(Math.min(distance(a, b), limit + 1));
        }
    }

    @Test
    void oneChangeAtMostIsADistanceOfOneAtMost() {
        final Random random = new Random(12);
        for (int i = 0; i < PAIRS; i++) {
            final String a = text(random);
            final String b = text(random);
            assertThat(EditDistance.isAtMostOne(a, b)).as("%s / %s", a, b).isEqualTo(distance(a, b) <= 1);
        }
    }

    @Test
    void noTitleIsNearerThanAGlanceSays() {
        final Random random = new Random(13);
        for (int i = 0; i < PAIRS; i++) {
            final String a = text(random);
            final String b = text(random);
            final int distance = distance(a, b);
            final ComparedTitle left = new ComparedTitle(a);
            assertThat(left.fewestChanges(new ComparedTitle(b)))
                    .as("%s / %s", a, b)
                    .isLessThanOrEqualTo(distance);
            assertThat(left.leastChanges(new ComparedTitle(b)))
                    .as("%s / %s", a, b)
                    .isLessThanOrEqualTo(distance);
        }
    }

    private static String text(final Random random) {
        return random.ints(random.nextInt(8), 0, 3)
                .mapToObj(i -> String.valueOf("ab1".charAt(i)))
                .collect(Collectors.joining());
    }

    /** Levenshtein's distance by its definition. */
    private static int distance(final String a, final String b) {
        final int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, i, j, a.charAt(i - 1) == b.charAt(j - 1));
            }
        }
        return table[a.length()][b.length()];
    }

    private static int least(final int[][] table, final int i, final int j, final boolean equal) {
        return Math.min(table[i - 1][j - 1] + (equal ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    }
}
