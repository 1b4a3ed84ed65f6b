package org.bibkpi.model;

import java.util.List;

/**
 * An author as an export writes it, untouched.
 *
 * @param name {@code Family, Given} or as written
 * @param orcids as written, in any spelling; usually none or one
 * @param addresses as written, each that the export links to this author
 */
public record RawAuthor(String name, List<String> orcids, List<String> addresses) {
    public RawAuthor {
        orcids = List.copyOf(orcids);
        addresses = List.copyOf(addresses);
    }
}
