package org.bibkpi.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Indicator;

/** Whether figures that are made of other figures name one that exists and can be used so. */
final class References {
    private final PositionedYaml yaml;
    private final List<Indicator> indicators;
    private final Set<String> journalLists;

    /**
     * References of a job's figures.
     *
     * @param journalLists the names of its lists of journals
     */
    References(final PositionedYaml yaml, final List<Indicator> indicators, final Set<String> journalLists) {
        this.journalLists = journalLists;
        this.yaml = yaml;
        this.indicators = indicators;
    }

    /**
     * Checks them all.
     *
     * @throws org.bibkpi.model.InputException with line and column for the first that does not fit
     */
    void check() {
        for (int i = 0; i < indicators.size(); i++) {
            final Indicator.Figure figure = indicators.get(i).figure();
            final String index = String.valueOf(i);
            if (figure instanceof Indicator.OfPublications counted) {
                demandJournalLists(List.of("indicators", index), counted.condition());
            }
            if (figure instanceof Indicator.RatioToBase ratio) {
                demandMeasured(List.of("indicators", index, "ratio-to-base"), ratio.indicator());
            }
            if (figure instanceof Indicator.RankOf rank) {
                demandGivenBy(List.of("indicators", index, "rank-of"), rank.indicator(), rank.among());
            }
        }
    }

    private void demandJournalLists(final List<String> path, final Condition condition) {
        condition
                .mentioned()
                .flatMap(question -> question.journalList().stream())
                .filter(list -> !journalLists.contains(list))
                .findFirst()
                .ifPresent(list -> {
                    throw yaml.error(
                            path,
                            "the job has no list of journals called '" + list + "'. Its lists are: "
                                    + String.join(", ", new TreeSet<>(journalLists)) + ".");
                });
    }

    private Indicator demandMeasured(final List<String> path, final String id) {
        final Optional<Indicator> other = indicators.stream()
                .filter(i -> i.id().equals(id))
                .filter(i ->
                        !(i.figure() instanceof Indicator.RatioToBase) && !(i.figure() instanceof Indicator.RankOf))
                .findFirst();
        return other.orElseThrow(() -> yaml.error(
                path,
                "the job has no indicator '" + id
                        + "' that is measured or reported itself. Write the id of one that is."));
    }

    private void demandGivenBy(final List<String> path, final String id, final Breakdown among) {
        if (!demandMeasured(path, id).breakdowns().contains(among)) {
            throw yaml.error(
                    path,
                    "the indicator '" + id + "' is not given by " + among.label() + ". Add `breakdowns: ["
                            + among.label() + "]` to it.");
        }
    }
}
