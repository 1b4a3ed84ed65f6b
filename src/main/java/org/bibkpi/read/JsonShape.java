package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where records stand in a JSON export. An object that holds none of the lists is itself a record, whether it is one
 * line of many, a member of an array or the only one.
 *
 * @param lists the paths of keys to arrays of records, such as {@code message, items}
 * @param wrappers the paths of keys to an object around a single record
 * @param isRecord whether an object is a record of the format
 * @param members those members of a record that are read, and those that {@code isRecord} asks for; empty for all
 * @param inner the names of what is read inside these members, at any depth; empty for all
 */
record JsonShape(
        List<List<String>> lists,
        List<List<String>> wrappers,
        Predicate<JsonNode> isRecord,
        Set<String> members,
        Set<String> inner) {
    /** A shape of records of which every member is kept. */
    JsonShape(final List<List<String>> lists, final List<List<String>> wrappers, final Predicate<JsonNode> isRecord) {
        this(lists, wrappers, isRecord, Set.of(), Set.of());
    }

    /** Whether a member of a record is read. */
    boolean reads(final String member) {
        return members.isEmpty() || members.contains(member);
    }

    /** Whether an object with this key may hold records instead of being one. */
    boolean holdsRecords(final String key) {
        for (final List<String> list : lists) {
            if (list.get(0).equals(key)) {
                return true;
            }
        }
        return !wrappers.isEmpty() && wrappers.contains(List.of(key));
    }

    boolean isList(final List<String> path) {
        return lists.contains(path);
    }

    /** Whether some list of records goes by this key. */
    boolean endsInList(final String key) {
        return lists.stream().anyMatch(l -> l.get(l.size() - 1).equals(key));
    }

    /** Whether records may lie further down. */
    boolean leadsOn(final List<String> path) {
        return wrappers.contains(path) || lists.stream().anyMatch(l -> startsWith(l, path));
    }

    private static boolean startsWith(final List<String> list, final List<String> path) {
        return list.size() > path.size() && list.subList(0, path.size()).equals(path);
    }
}
