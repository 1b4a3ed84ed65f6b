package org.bibkpi.audit;

import java.util.List;

/**
 * The answer to a question, and what it stands on.
 *
 * @param answer {@code yes}, {@code no} or {@code undecided}; empty if the question was not asked
 * @param reason in words; empty where the evidence says it all
 * @param evidence what speaks for the answer
 */
public record AnswerTrail(String answer, String reason, List<EvidenceTrail> evidence) {
    /** The question was not asked. */
    public static final AnswerTrail NOT_ASKED = new AnswerTrail("", "", List.of());

    public AnswerTrail {
        evidence = List.copyOf(evidence);
    }

    /**
     * One thing that speaks for an answer.
     *
     * @param record the place of the record it stands in, from 1
     * @param address the place of the address it is, from 1; 0 if it is none
     * @param text what the source wrote; empty for an address
     * @param rule that read it so
     * @param subject what it speaks for: a provider, a journal, a person's id on the roster
     * @param tier how sure the rule is
     */
    public record EvidenceTrail(int record, int address, String text, String rule, String subject, String tier) {}
}
