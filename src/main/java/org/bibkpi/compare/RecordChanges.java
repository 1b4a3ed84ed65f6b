package org.bibkpi.compare;

import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.audit.RecordTrail;
import org.bibkpi.audit.RunRecipe;

/** What became of single source records between two runs. */
final class RecordChanges {
    private final Recipes recipes;
    private final RecordMatches matches;

    RecordChanges(final Recipes recipes, final RecordMatches matches) {
        this.recipes = recipes;
        this.matches = matches;
    }

    /** The same record in the other run. */
    Optional<RecordTrail> find(final RecordTrail record, final Side side) {
        return matches.find(record, side);
    }

    /** Whether a record says exactly the same in the other run. */
    boolean isSame(final RecordTrail record, final Side side) {
        return find(record, side)
                .filter(other -> other.digest().equals(record.digest()))
                .isPresent();
    }

    /** What happened to a record; empty if it says the same in both runs. */
    Optional<Finding> of(final RecordTrail record, final Side side) {
        if (isSame(record, side)) {
            return Optional.empty();
        }
        final Optional<RecordTrail> other = find(record, side);
        final boolean sameFile = isReadInBoth(record, side);
        final String what = other.isPresent() ? "changed" : side == Side.AFTER ? "new" : "gone";
        return Optional.of(
                sameFile
                        ? new Finding(
                                Cause.SOFTWARE_VERSION, "read otherwise by " + recipes.versions() + ": " + name(record))
                        : new Finding(Cause.SOURCE_RECORD, what + ": " + name(record)));
    }

    /** Every record of a group that is new, changed or gone. */
    Stream<Finding> in(final TrailGroup group) {
        return Stream.concat(
                group.records(Side.AFTER).stream().flatMap(record -> of(record, Side.AFTER).stream()),
                group.records(Side.BEFORE).stream().flatMap(record -> of(record, Side.BEFORE).stream()));
    }

    private boolean isReadInBoth(final RecordTrail record, final Side side) {
        final RunRecipe own = side == Side.BEFORE ? recipes.before() : recipes.after();
        final RunRecipe other = side == Side.BEFORE ? recipes.after() : recipes.before();
        return own.exportChecksum(record.file()).filter(other::hasExport).isPresent();
    }

    private static String name(final RecordTrail record) {
        return record.source() + " record " + record.record();
    }
}
