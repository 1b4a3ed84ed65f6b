package org.bibkpi.audit;

import java.util.List;

/**
 * What source records say against each other of a publication.
 *
 * @param field {@code year}, {@code type} or {@code person}
 * @param taken what the publication is counted with: a year, a type, a person's id on the roster
 * @param said what each record says, as {@code Scopus scopus.csv#3: 2019 issue}
 */
public record Disagreement(String field, String taken, List<String> said) {
    public Disagreement {
        said = List.copyOf(said);
    }
}
