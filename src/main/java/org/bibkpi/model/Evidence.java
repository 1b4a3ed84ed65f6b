package org.bibkpi.model;

import java.io.Serializable;

/**
 * One thing that speaks for an answer.
 *
 * @param source the record it stands in
 * @param asWritten the text of the source: an address, an ISSN, an ORCID
 * @param rule the stable id of the rule that read it so
 * @param subject what it speaks for: a provider, a journal, a person's id on the roster; empty if none
 * @param tier how sure the rule is: A exact, B by policy, C only once a person accepted it; empty where rules have none
 */
public record Evidence(RecordId source, String asWritten, String rule, String subject, String tier)
        implements Serializable {}
