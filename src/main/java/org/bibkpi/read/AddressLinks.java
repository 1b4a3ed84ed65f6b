package org.bibkpi.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.RawField;

/** Gathers what a record says of its authors in several places, and hands it over in the order of the byline. */
final class AddressLinks {
    private final List<String> names;
    private final NameMatch match;
    private final List<List<String>> forms;
    /** Made when an address is met with names in front, which most records do not have. */
    private Optional<ShortNames> shortNames = Optional.empty();

    private final List<Set<String>> addresses = new ArrayList<>();
    private final List<Set<String>> orcids = new ArrayList<>();
    private final Set<String> unlinked = new LinkedHashSet<>();

    /** Takes in the authors, each with all the forms of the name that the record writes. */
    AddressLinks(final List<List<String>> forms) {
        this.names = forms.stream().map(f -> f.get(0)).toList();
        this.match = new NameMatch(forms);
        this.forms = forms;
        for (int i = 0; i < names.size(); i++) {
            addresses.add(new LinkedHashSet<>());
            orcids.add(new LinkedHashSet<>());
        }
    }

    /** Authors whose record writes one form of each name. */
    static AddressLinks of(final List<String> names) {
        return new AddressLinks(names.stream().map(List::of).toList());
    }

    /** Gives an address to everyone who is named so; an address that belongs to nobody on the byline stays unlinked. */
    void link(final List<String> people, final String address) {
        boolean found = false;
        for (final String person : people) {
            final List<Integer> same = match.same(person);
            for (final int author : same.isEmpty() ? match.only(person) : same) {
                addresses.get(author).add(address);
                found = true;
            }
        }
        if (!found) {
            unlinked.add(address);
        }
    }

    /** Gives an address to those who are named in front of it; an address without names stays unlinked. */
    void linkAfterNames(final String text) {
        final LeadingNames leading = LeadingNames.cut(text, shortNames());
        if (leading.authors().isEmpty()) {
            unlinked.add(leading.address());
        }
        leading.authors().forEach(author -> addresses.get(author).add(leading.address()));
    }

    private ShortNames shortNames() {
        final ShortNames made = shortNames.orElseGet(() -> new ShortNames(forms));
        shortNames = Optional.of(made);
        return made;
    }

    /** Keeps an address without an author. */
    void keep(final String address) {
        unlinked.add(address);
    }

    /** Gives an ORCID iD to the one author it can mean. */
    void orcid(final String person, final String orcid) {
        match.only(person).forEach(a -> orcids.get(a).add(orcid));
    }

    void describe(final RecordDraft draft) {
        draft.putAll(RawField.UNLINKED_ADDRESS, unlinked);
        for (int i = 0; i < names.size(); i++) {
            draft.author(names.get(i), orcids.get(i), addresses.get(i));
        }
    }
}
