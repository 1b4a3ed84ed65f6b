package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;

/** What an answer stands on, in words: the same thing in several records once. */
final class EvidenceExplained {
    private EvidenceExplained() {}

    static List<String> of(final List<EvidenceTrail> evidence) {
        final List<String> lines = new ArrayList<>();
        final String addresses = evidence.stream()
                .map(EvidenceTrail::address)
                .filter(address -> address > 0)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!addresses.isEmpty()) {
            lines.add((addresses.indexOf(',') < 0 ? "address " : "addresses ") + addresses);
        }
        others(evidence).forEach((what, records) -> lines.add(what + " in record " + String.join(", ", records)));
        return lines;
    }

    private static Map<String, List<String>> others(final List<EvidenceTrail> evidence) {
        final Map<String, List<String>> records = new LinkedHashMap<>();
        evidence.stream()
                .filter(e -> e.address() == 0)
                .forEach(e -> records.computeIfAbsent(words(e), w -> new ArrayList<>())
                        .add(String.valueOf(e.record())));
        return records;
    }

    private static String words(final EvidenceTrail evidence) {
        final String subject = evidence.subject().isEmpty() ? "" : evidence.subject() + ", ";
        return subject + "by " + evidence.rule() + ": " + evidence.text();
    }
}
