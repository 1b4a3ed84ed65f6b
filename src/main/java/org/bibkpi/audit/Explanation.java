package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.List;
import org.bibkpi.audit.AddressTrail.NameTrail;
import org.bibkpi.model.Printable;

/** A trail in words, for an analyst who asks why a publication counts as it does. */
public final class Explanation {
    private static final List<String> VERDICTS = List.of("hit", "review", "no");

    private final PublicationTrail trail;
    private final List<String> lines = new ArrayList<>();

    private Explanation(final PublicationTrail trail) {
        this.trail = trail;
    }

    /** The lines of the explanation. */
    public static List<String> of(final RunRecipe recipe, final PublicationTrail trail) {
        final Explanation explanation = new Explanation(trail);
        explanation.add(trail.id(), trail.title(), "", new OutcomeSentence(recipe).of(trail), "");
        explanation.lines.addAll(SourcesExplained.of(trail));
        explanation.addRoster();
        explanation.addAddresses();
        explanation.addAnswers();
        explanation.addFigures();
        return explanation.lines.stream().map(Printable::onOneLine).toList();
    }

    private void addRoster() {
        if (trail.funded().answer().isEmpty()) {
            return;
        }
        add("", "On the roster in " + trail.year() + ": " + answer(trail.funded()));
        EvidenceExplained.of(trail.funded().evidence()).forEach(line -> add("  " + line));
    }

    private void addAddresses() {
        if (!trail.addresses().isEmpty()) {
            add("", "Addresses");
        }
        for (final String verdict : VERDICTS) {
            for (int i = 0; i < trail.addresses().size(); i++) {
                if (trail.addresses().get(i).verdict().equals(verdict)) {
                    addAddress(i + 1, trail.addresses().get(i));
                }
            }
        }
    }

    private void addAddress(final int place, final AddressTrail address) {
        add("  " + place + ". " + address.verdict() + ": " + address.text());
        address.matches().forEach(name -> add("     " + name(name)));
        if (!address.miss().isEmpty()) {
            add("     nearest: " + address.miss());
        }
        add("     in " + AuthorPlaces.of(address.at()));
    }

    private static String name(final NameTrail name) {
        return "\"" + name.text() + "\" names " + name.provider() + ", by " + name.rule() + " (tier " + name.tier()
                + ")";
    }

    private void addAnswers() {
        if (!trail.answers().isEmpty()) {
            add("", "Questions");
        }
        trail.answers().forEach((question, answer) -> {
            add("  " + question + ": " + answer(answer));
            EvidenceExplained.of(answer.evidence()).forEach(line -> add("    " + line));
        });
    }

    private void addFigures() {
        if (trail.figures().isEmpty()) {
            add("", "It stands in no figure.");
        } else {
            add("", "Figures of " + trail.year());
        }
        trail.figures().forEach((kpi, answer) -> add("  " + kpi + ": " + standing(answer)));
    }

    private static String standing(final String answer) {
        return switch (answer) {
            case "yes" -> "1/1, in the numerator and the denominator";
            case "no" -> "0/1, in the denominator only";
            default -> "0/1, in the denominator; undecided, it may belong in the numerator";
        };
    }

    private static String answer(final AnswerTrail answer) {
        return answer.answer() + (answer.reason().isEmpty() ? "" : ", " + answer.reason());
    }

    private void add(final String... more) {
        lines.addAll(List.of(more));
    }
}
