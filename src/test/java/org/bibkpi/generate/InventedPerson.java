package org.bibkpi.generate;

import java.util.List;

/**
 * A researcher who does not exist.
 *
 * @param id such as {@code P0001}
 * @param family with particles
 * @param given without initials
 * @param formerFamily the family name of earlier works; empty if none
 * @param orcid with a right check digit, outside the range that ORCID gives out; empty if none
 * @param clinic where the person sees patients, or the only place of work
 * @param university the employer that is no care provider
 * @param funding empty for people who are not on the roster
 */
record InventedPerson(
        String id,
        String family,
        String given,
        String formerFamily,
        String orcid,
        Workplace clinic,
        Workplace university,
        List<FundingPeriod> funding) {
    InventedPerson {
        funding = List.copyOf(funding);
    }

    boolean fundedIn(final int year) {
        return funding.stream().anyMatch(p -> p.covers(year));
    }

    boolean onRoster() {
        return !funding.isEmpty();
    }

    InventedPerson withFunding(final List<FundingPeriod> periods) {
        return new InventedPerson(id, family, given, formerFamily, orcid, clinic, university, periods);
    }

    InventedPerson withOrcid(final String other) {
        return new InventedPerson(id, family, given, formerFamily, other, clinic, university, funding);
    }
}
