package org.bibkpi.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;

/**
 * The publications of two runs brought together by the records they share, so that a publication is known again under
 * another id. One that shares none is known by an identifier that no other bears.
 */
final class Linking {
    private final List<PublicationTrail> before;
    private final List<PublicationTrail> after;
    private final RecordMatches matches;
    /** The publications before come first. */
    private final int[] groups;

    private Linking(
            final List<PublicationTrail> before, final List<PublicationTrail> after, final RecordMatches matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
        this.groups = new int[before.size() + after.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
        }
    }

    static List<TrailGroup> of(
            final List<PublicationTrail> before, final List<PublicationTrail> after, final RecordMatches matches) {
        final Linking linking = new Linking(before, after, matches);
        linking.linkByRecords();
        linking.linkByIdentifiers();
        return linking.result();
    }

    private void linkByRecords() {
        final Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            for (final RecordTrail record : before.get(i).records()) {
                places.put(record.record(), i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            for (final RecordTrail record : after.get(i).records()) {
                final int place = before.size() + i;
                matches.find(record, Side.AFTER)
                        .flatMap(old -> Optional.ofNullable(places.get(old.record())))
                        .ifPresent(old -> join(old, place));
            }
        }
    }

    private void linkByIdentifiers() {
        final Set<Integer> linked = linked();
        final Map<String, Integer> old = unique(before, 0, linked);
        unique(after, before.size(), linked)
                .forEach((id, place) -> Optional.ofNullable(old.get(id)).ifPresent(other -> join(other, place)));
    }

    /** The places that are joined with another. */
    private Set<Integer> linked() {
        final Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        final Set<Integer> linked = new HashSet<>();
        members.values().stream().filter(m -> m.size() > 1).forEach(linked::addAll);
        return linked;
    }

    /** The identifiers that only one publication of the run bears, of those that stand alone so far. */
    private static Map<String, Integer> unique(
            final List<PublicationTrail> trails, final int first, final Set<Integer> linked) {
        final Map<String, Integer> bearers = new HashMap<>();
        final Set<String> several = new HashSet<>();
        for (int i = 0; i < trails.size(); i++) {
            for (final RecordTrail record : trails.get(i).records()) {
                for (final String id : record.ids()) {
                    final int place = first + i;
                    if (bearers.merge(id, place, (a, b) -> a) != place) {
                        several.add(id);
                    }
                }
            }
        }
        bearers.keySet().removeAll(several);
        bearers.values().removeIf(linked::contains);
        return bearers;
    }

    private List<TrailGroup> result() {
        final Map<Integer, List<PublicationTrail>> old = new TreeMap<>();
        final Map<Integer, List<PublicationTrail>> now = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            final boolean isOld = i < before.size();
            (isOld ? old : now)
                    .computeIfAbsent(root(i), r -> new ArrayList<>())
                    .add(isOld ? before.get(i) : after.get(i - before.size()));
        }
        final Set<Integer> roots = new TreeSet<>(old.keySet());
        roots.addAll(now.keySet());
        return roots.stream()
                .map(root -> new TrailGroup(old.getOrDefault(root, List.of()), now.getOrDefault(root, List.of())))
                .toList();
    }

    private void join(final int one, final int other) {
        final int a = root(one);
        final int b = root(other);
        groups[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(final int place) {
        int root = place;
        while (groups[root] != root) {
            root = groups[root];
        }
        return root;
    }
}
