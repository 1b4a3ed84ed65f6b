package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chance that repeats itself: the same seed gives the same throws on every machine and JDK. */
final class Dice {
    private final Random random;

    Dice(final long seed) {
        this.random = new Random(seed);
    }

    /** A whole number of both bounds and all between. */
    int between(final int least, final int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from 0 up to, and without, 1. */
    double share() {
        return random.nextDouble();
    }

    /**
     * A rank from 0, drawn as words and names are met: the first of them often, most hardly ever (Zipf and Mandelbrot).
     *
     * @param ranks how many there are
     * @param even among so many of the first there is little difference
     */
    int rank(final int ranks, final int even) {
        return (int) (even * Math.pow((double) (ranks + even) / even, share())) - even;
    }

    /** True so many times in a hundred. */
    boolean chance(final int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of the choices, which must not be empty. */
    <T> T pick(final List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many different ones of the choices, or all if there are fewer. */
    <T> List<T> sample(final List<T> choices, final int count) {
        final Set<Integer> places = new LinkedHashSet<>();
        while (places.size() < Math.min(count, choices.size())) {
            places.add(random.nextInt(choices.size()));
        }
        return places.stream().map(choices::get).toList();
    }

    /** The same in another order. */
    <T> List<T> shuffled(final List<T> items) {
        final List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
