package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs to clusters. Joins along the strongest pairs first and refuses to join two clusters if any two records across
 * may not be linked: so what is forbidden stays apart through every third record. The same for any order of its input.
 */
public final class Clusters {
    private final Rulings rulings;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Map<Integer, Long> contents = new HashMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final List<Edge> doubts = new ArrayList<>();

    private Clusters(final Collection<Candidate> members, final Rulings rulings) {
        this.rulings = rulings;
        members.forEach(m -> {
            groups.put(m.facts().number(), new Group(m));
            contents.put(m.facts().number(), m.facts().content());
        });
    }

    /**
     * A record that joined others.
     *
     * @param record its number
     * @param cluster the smallest record number of the cluster
     * @param rank of the rule by which it joined
     */
    public record Joined(int record, int cluster, int rank) implements Serializable {}

    /**
     * What became of a component.
     *
     * @param joined the records that do not stand alone
     * @param doubts pairs that were not joined because a cannot-link rule stands between others of their clusters
     */
    public record Result(List<Joined> joined, List<Edge> doubts) implements Serializable {}

    /**
     * Clusters a set of records, which may be all or any that no edge leads out of.
     *
     * @param members the records
     * @param edges pairs of them that are one work
     * @param rulings what a person decided
     */
    public static Result of(final Collection<Candidate> members, final Collection<Edge> edges, final Rulings rulings) {
        final Clusters clusters = new Clusters(members, rulings);
        edges.stream().sorted(clusters.strongestFirst()).forEach(clusters::take);
        return clusters.result(members);
    }

    /** Among pairs of one rule their content decides: the order of the input must not. */
    private Comparator<Edge> strongestFirst() {
        return Comparator.comparingInt((Edge e) -> e.verdict().rank())
                .thenComparingLong(e -> Math.min(content(e.left()), content(e.right())))
                .thenComparingLong(e -> Math.max(content(e.left()), content(e.right())))
                .thenComparing(Comparator.naturalOrder());
    }

    private long content(final int record) {
        return contents.getOrDefault(record, 0L);
    }

    private void take(final Edge edge) {
        final Group left = group(edge.left());
        final Group right = group(edge.right());
        if (left != right) {
            left.obstacleTo(right, rulings).ifPresentOrElse(rule -> doubt(edge, rule), () -> join(edge, left, right));
        }
    }

    private void doubt(final Edge edge, final String obstacle) {
        final Verdict verdict = new Verdict(Verdict.Kind.IN_DOUBT, "kept-apart-by-" + obstacle, Verdict.KEPT_APART);
        doubts.add(new Edge(edge.left(), edge.right(), verdict));
    }

    private void join(final Edge edge, final Group left, final Group right) {
        final Group larger = left.members.size() >= right.members.size() ? left : right;
        final Group smaller = larger == left ? right : left;
        smaller.members.forEach(m -> groups.put(m.facts().number(), larger));
        larger.absorb(smaller);
        ranks.putIfAbsent(edge.left(), edge.verdict().rank());
        ranks.putIfAbsent(edge.right(), edge.verdict().rank());
    }

    private Result result(final Collection<Candidate> members) {
        final Map<Group, Integer> names = new HashMap<>();
        members.forEach(m -> names.merge(group(m.facts().number()), m.facts().number(), Math::min));
        final List<Joined> joined = new ArrayList<>();
        ranks.forEach(
                (record, rank) -> joined.add(new Joined(record, names.getOrDefault(group(record), record), rank)));
        return new Result(joined, List.copyOf(doubts));
    }

    private Group group(final int record) {
        return Optional.ofNullable(groups.get(record))
                .orElseThrow(
                        () -> new IllegalArgumentException("an edge leads to a record that is no member: " + record));
    }

    /** Records joined so far, and the groups they can never join, each with the rule; compared by identity. */
    private static final class Group {
        private final List<Candidate> members = new ArrayList<>(1);
        private final Map<Group, String> enemies = new HashMap<>(0);

        Group(final Candidate first) {
            members.add(first);
        }

        /** The rule that keeps a record of one group from one of the other; asked once, then remembered. */
        Optional<String> obstacleTo(final Group other, final Rulings rulings) {
            final Optional<String> known = Optional.ofNullable(enemies.get(other));
            final Optional<String> obstacle = known.isPresent() ? known : find(other, rulings);
            obstacle.ifPresent(rule -> {
                enemies.put(other, rule);
                other.enemies.put(this, rule);
            });
            return obstacle;
        }

        void absorb(final Group other) {
            members.addAll(other.members);
            other.enemies.forEach((enemy, rule) -> {
                enemy.enemies.remove(other);
                enemy.enemies.merge(this, rule, Group::firstByName);
                enemies.merge(enemy, rule, Group::firstByName);
            });
        }

        private Optional<String> find(final Group other, final Rulings rulings) {
            return members.stream()
                    .flatMap(m -> other.members.stream().flatMap(o -> rulings.obstacle(m, o).stream()))
                    .min(Comparator.naturalOrder());
        }

        private static String firstByName(final String rule, final String other) {
            return rule.compareTo(other) <= 0 ? rule : other;
        }
    }
}
