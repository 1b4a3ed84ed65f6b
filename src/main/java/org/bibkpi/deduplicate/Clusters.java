package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.RecordId;

/**
 * Pairs to clusters. Joins along the strongest pairs first and refuses to join two clusters if any two records across
 * may not be linked: so what is forbidden stays apart through every third record. The same for any order of its input.
 */
public final class Clusters {
    private final Rulings rulings;
    private final Map<RecordId, Group> groups = new HashMap<>();
    private final Map<RecordId, String> reasons = new HashMap<>();
    private final List<Edge> doubts = new ArrayList<>();

    private Clusters(final Collection<MatchFacts> members, final Rulings rulings) {
        this.rulings = rulings;
        members.forEach(m -> groups.put(m.id(), new Group(m)));
    }

    /**
     * Clusters a set of records, which may be all or any that no edge leads out of.
     *
     * @param members the records
     * @param edges pairs of them that are one work or in doubt; others are passed over
     * @param rulings what a person decided
     */
    public static Clustering of(
            final Collection<MatchFacts> members, final Collection<Edge> edges, final Rulings rulings) {
        final Clusters clusters = new Clusters(members, rulings);
        edges.stream().sorted().forEach(clusters::take);
        return clusters.result(members);
    }

    private void take(final Edge edge) {
        final Group left = group(edge.left());
        final Group right = group(edge.right());
        if (left == right) {
            return;
        }
        switch (edge.verdict().kind()) {
            case SAME -> join(edge, left, right);
            case IN_DOUBT -> doubts.add(edge);
            case DIFFERENT, UNRELATED -> {}
        }
    }

    private void join(final Edge edge, final Group left, final Group right) {
        final Optional<String> obstacle = left.obstacleTo(right, rulings);
        if (obstacle.isPresent()) {
            doubts.add(new Edge(
                    edge.left(),
                    edge.right(),
                    new Verdict(Verdict.Kind.IN_DOUBT, "kept-apart-by-" + obstacle.get(), Integer.MAX_VALUE)));
            return;
        }
        final Group larger = left.members.size() >= right.members.size() ? left : right;
        final Group smaller = larger == left ? right : left;
        smaller.members.forEach(m -> groups.put(m.id(), larger));
        larger.absorb(smaller);
        reasons.putIfAbsent(edge.left(), edge.verdict().rule());
        reasons.putIfAbsent(edge.right(), edge.verdict().rule());
    }

    private Clustering result(final Collection<MatchFacts> members) {
        final Map<Group, RecordId> names = new HashMap<>();
        members.forEach(m -> names.merge(group(m.id()), m.id(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
        final List<ClusteredRecord> records = members.stream()
                .map(m -> new ClusteredRecord(
                        m.id(),
                        names.getOrDefault(group(m.id()), m.id()),
                        reasons.getOrDefault(m.id(), ClusteredRecord.UNIQUE)))
                .toList();
        return new Clustering(records, doubts.stream().filter(this::stillApart).toList());
    }

    private boolean stillApart(final Edge edge) {
        return group(edge.left()) != group(edge.right());
    }

    private Group group(final RecordId id) {
        return Optional.ofNullable(groups.get(id))
                .orElseThrow(() -> new IllegalArgumentException("an edge leads to a record that is no member: " + id));
    }

    /** Records joined so far, and the groups they can never join, each with the rule; compared by identity. */
    private static final class Group {
        private final List<MatchFacts> members = new ArrayList<>(1);
        private final Map<Group, String> enemies = new HashMap<>(0);

        Group(final MatchFacts first) {
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
                enemy.enemies.putIfAbsent(this, rule);
                enemies.putIfAbsent(enemy, rule);
            });
        }

        private Optional<String> find(final Group other, final Rulings rulings) {
            return members.stream()
                    .flatMap(m -> other.members.stream().flatMap(o -> rulings.obstacle(m, o).stream()))
                    .findFirst();
        }
    }
}
