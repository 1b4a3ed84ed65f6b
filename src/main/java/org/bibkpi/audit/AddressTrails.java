package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bibkpi.audit.AddressTrail.NameTrail;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.EmailMask;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.tag.AddressMatch;
import org.bibkpi.tag.AddressVerdict;

/** The addresses of a publication, each once, with all the places it stands at. */
final class AddressTrails {
    private final Map<Affiliation, List<String>> places = new LinkedHashMap<>();

    private AddressTrails() {}

    static List<AddressTrail> of(final List<SourceRecord> records, final Function<String, AddressVerdict> tagger) {
        final AddressTrails trails = new AddressTrails();
        for (int i = 0; i < records.size(); i++) {
            trails.addRecord(i + 1, records.get(i));
        }
        final List<AddressTrail> all = new ArrayList<>(trails.places.size());
        trails.places.forEach((address, at) -> all.add(trail(address, tagger.apply(address.text()), at)));
        return all;
    }

    private void addRecord(final int place, final SourceRecord record) {
        for (int i = 0; i < record.authors().size(); i++) {
            final String author = place + ":" + (i + 1);
            for (final Affiliation address : record.authors().get(i).affiliations()) {
                add(address, author);
            }
        }
        for (final Affiliation address : record.unlinkedAffiliations()) {
            add(address, place + ":");
        }
    }

    private void add(final Affiliation address, final String place) {
        places.computeIfAbsent(address, a -> new ArrayList<>()).add(place);
    }

    private static AddressTrail trail(
            final Affiliation address, final AddressVerdict verdict, final List<String> places) {
        return new AddressTrail(
                EmailMask.of(address.asWritten()),
                verdict.verdict().text(),
                Auditor.each(verdict.matches(), AddressTrails::name),
                verdict.nearestMiss()
                        .map(miss -> miss.id() + ": " + miss.reason())
                        .orElse(""),
                places);
    }

    private static NameTrail name(final AddressMatch match) {
        return new NameTrail(match.providerId(), match.ruleId(), String.valueOf(match.tier()), match.text());
    }
}
