package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.RecordNormaliser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One search, exported in several forms, must say the same of every record. */
class SameSearchQualityTest {
    @ParameterizedTest
    @CsvSource({
        "scopus-csv/mlagisz__UmbrellaReview_PFAS_pilot__scopus.csv,scopus-ris/mlagisz__UmbrellaReview_PFAS_pilot__scopus.ris",
        "scopus-csv/mlagisz__UmbrellaReview_PFAS_pilot__scopus.csv,scopus-bibtex/mlagisz__UmbrellaReview_PFAS_pilot__scopus.bib",
        "scopus-ris/mjwestgate__synthesisr__Scopus_ris_example.ris,scopus-bibtex/mjwestgate__synthesisr__Scopus_bib_example.bib",
        "europepmc/JonasHeinickeBio__pyEuropePMC__search_cancer_core.json,europepmc/JonasHeinickeBio__pyEuropePMC__search_cancer.xml",
        "europepmc/JonasHeinickeBio__pyEuropePMC__search_cancer_core.json,europepmc/JonasHeinickeBio__pyEuropePMC__search_cancer_dc.xml",
        "swepub/klpn__fgs-swepub__Slupub_82412f.mods.xml,swepub/klpn__fgs-swepub__SwepubBibframe_82412.jsonl",
        "bibtex-generic/camaradesuk__ASySD__zotero_export.bib.gz,ris-generic/camaradesuk__ASySD__zotero_export.ris.gz",
        "endnote-xml/camaradesuk__ASySD__zotero_export.xml.gz,zotero-csv/camaradesuk__ASySD__zotero_export.csv.gz",
        "endnote-xml/camaradesuk__ASySD__mendeley_export.xml.gz,zotero-csv/camaradesuk__ASySD__zotero_export.csv.gz"
    })
    void agreesRecordByRecord(final String one, final String other) throws IOException {
        final Map<String, SourceRecord> left = byIdentifier(one);
        final Map<String, SourceRecord> right = byIdentifier(other);
        final List<String> differences = new ArrayList<>();
        left.forEach((id, record) -> compare(id, record, right, differences));
        assertThat(left).isNotEmpty();
        assertThat(differences).isEmpty();
    }

    private static void compare(
            final String id,
            final SourceRecord record,
            final Map<String, SourceRecord> others,
            final List<String> differences) {
        if (!others.containsKey(id)) {
            differences.add(id + " is missing");
            return;
        }
        final SourceRecord other = others.getOrDefault(id, record);
        same(id + " title", record, other, r -> folded(r.title()), differences);
        same(id + " year", record, other, r -> r.years().stream().limit(1).toList(), differences);
        same(id + " volume", record, other, r -> r.venue().volume(), differences);
        same(
                id + " authors",
                record,
                other,
                r -> folded(r.authors().get(0).name().family()),
                differences);
    }

    private static void same(
            final String what,
            final SourceRecord one,
            final SourceRecord other,
            final Function<SourceRecord, Object> part,
            final List<String> differences) {
        if (!part.apply(one).equals(part.apply(other))) {
            differences.add(what + ": " + part.apply(one) + " / " + part.apply(other));
        }
    }

    private static String folded(final String text) {
        return NameMatch.fold(text);
    }

    private static Map<String, SourceRecord> byIdentifier(final String path) throws IOException {
        final SharedExports.Entry entry = SharedExports.all().stream()
                .filter(e -> e.path().equals(path))
                .findFirst()
                .orElseThrow();
        final Map<String, SourceRecord> records = new TreeMap<>();
        try (ExportReader reader = Exports.open(entry.file())) {
            reader.forEachRemaining(r -> {
                if (r instanceof RawRecord raw
                        && RecordNormaliser.normalise(raw) instanceof Normalised.Accepted accepted
                        && !accepted.record().authors().isEmpty()) {
                    accepted.record().identifiers().stream()
                            .filter(i -> i.scheme() == Identifier.Scheme.DOI)
                            .limit(1)
                            .forEach(i -> records.put(i.value(), accepted.record()));
                }
            });
        }
        return records;
    }
}
