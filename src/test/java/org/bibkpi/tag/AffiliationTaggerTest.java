package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.TagRule;
import org.bibkpi.registry.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AffiliationTaggerTest {
    private final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
    private final AffiliationTagger tagger = new AffiliationTagger(registry, TagPolicy.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Södersjukhuset", "Soedersjukhuset", "So¨dersjukhuset", "So¨ dersjukhuset", "S&ouml;dersjukhuset",
                        "S&#246;dersjukhuset",
                "S&#xF6;dersjukhuset", "S{\\\"o}dersjukhuset", "SÃ¶dersjukhuset", "S\uFFFDdersjukhuset",
                        "S?dersjukhuset", "Söder\u00ADsjukhuset",
                "SÖDERSJUKHUSETS", "Söder Hospital", "Soder Hosp", "Söder-sjukhuset", "KliniskFysiologiSödersjukhuset",
                        "SödersjukhusetStockholm",
                "Stockholm South Gen Hosp", "Södersju-\u00ADkhuset", "Södersjukhuset,Sweden;Lund University"
            })
    void readsANameInAnySpelling(final String address) {
        assertThat(tagger.tag(address).matches())
                .extracting(AddressMatch::providerId)
                .containsExactly("SOS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KUH    | Karolinska Univ Hosp, Dept Neurol, SE-17176 Stockholm, Sweden",
                "KUH    | Karolinska Universitets sjukhuset i Solna",
                "KUH    | Karolinska Institutet and University Hospital",
                "KUH    | University Hospital Karolinska, Stockholm",
                "KUH    | Karolinska Uni-versity Hos-pital",
                "KUH    | Karolinska University Hosptial",
                "HS_OLD | Hosp Huddinge, Dept Surg, Stockholm",
                "STG    | S t Görans sjukhus",
                "STG    | Sct. Göran's Hospital",
                "STE    | Sankt Eriks ögonsjukhus",
                "DS     | Danderyd`s Hosp AB",
                "DS     | Danderyds nder nd eryd er Sjukhus",
                "SLSO   | Stockholm Healthcare Services",
                "ASC    | Ctr Neurol, Acad Specialist Ctr, Stockholm",
                "LOWEN  | Loewenstroemska lasarettet"
            })
    void readsAbbreviationsInflectionsAndTranslations(final String provider, final String address) {
        final AddressVerdict verdict = tagger.tag(address);
        assertThat(verdict.verdict()).isEqualTo(Verdict.HIT);
        assertThat(verdict.matches()).extracting(AddressMatch::providerId).contains(provider);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karolinska Institutet, Huddinge, Sweden",
                "Karolinska Institutet, Uppsala University Hospital, Uppsala",
                "Falu University Hospital Karolinska Institutet",
                "Sophiahemmet University, Stockholm",
                "Ersta Skondal Univ Coll, Stockholm",
                "Southern General Hospital, Glasgow, UK",
                "South Hospital, Glasgow",
                "St George's Hospital, London",
                "Public Dental Service, Göteborg, Sweden",
                "Capio Citykliniken, Malmö",
                "Karolinska vägen 37, Solna",
                "Danderyd, Sweden",
                "SE-171 76 Stockholm",
                "anna@sodersjukhuset.se",
                "www.karolinska.se",
                "https://ror.org/00m8d6786",
                "Karolinska Instititet, Solna",
                "Radiumhospitalet, Oslo",
                "Sachs J, Columbia University, New York",
                "Dalen Hospital, Norway"
            })
    void leavesLookAlikesPlacesAndWebAddressesAlone(final String address) {
        assertThat(tagger.tag(address).verdict()).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fuzzy-name       | Radiumhemett, Stockholm",
                "other-script     | 瑞典卡罗林斯卡大学医院",
                "private-provider | Sophiahemmet, Stockholm",
                "internal-unit    | Theme Cancer",
                "joint-centre     | Centre for Psychiatry Research, Karolinska Institutet, Stockholm",
                "place-missing    | Eastman Institute",
                "abbreviation     | NKS, Solna",
                "care-of          | Some Institute, c/o Danderyds sjukhus, Danderyd",
                "acknowledgement  | Supported by grants from Stockholm County Council",
                "word-to-look-up  | Department of Rheumatology, Karolinska, Stockholm"
            })
    void asksAPersonAbout(final String rule, final String address) {
        final AddressVerdict verdict = tagger.tag(address);
        assertThat(verdict.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(verdict.matches()).extracting(AddressMatch::ruleId).contains(rule);
        assertThat(verdict.matches()).extracting(AddressMatch::tier).containsOnly(Tier.C);
    }

    @Test
    void quotesTheNameAsTheAddressWritesIt() {
        assertThat(tagger.tag("1Kliniken, DANDERYDS   Sjukhus (DS), c/o none").matches())
                .extracting(AddressMatch::text)
                .containsExactly("DANDERYDS   Sjukhus");
    }

    @Test
    void reportsEveryProviderOfEveryAddress() {
        assertThat(tagger.tag("Ersta sjukhus, Stockholm; Lund University; Nacka Hosp and Danderyd Hosp, Sweden")
                        .matches())
                .extracting(AddressMatch::providerId)
                .containsExactly("ERSTA", "NACKA", "DS");
    }

    @Test
    void keepsADistinctiveNameInAWrongCountryAndFlagsIt() {
        assertThat(tagger.tag("Karolinska Universitetssjukhuset, Norway").matches())
                .extracting(AddressMatch::providerId, AddressMatch::countryConflict)
                .containsExactly(tuple("KUH", true));
    }

    @Test
    void takesACommonNameOnlyWhereNothingPointsElsewhere() {
        assertThat(verdict("South Gen Hosp")).isEqualTo(Verdict.HIT);
        assertThat(verdict("South General Hospital, Mobile, USA")).isEqualTo(Verdict.NO);
        assertThat(verdict("South Hospital, Stockholm")).isEqualTo(Verdict.HIT);
        assertThat(verdict("South Hospital, Glasgow; Karolinska Institutet, Stockholm"))
                .isEqualTo(Verdict.NO);
        assertThat(verdict("Centre for Occupational and Environmental Medicine, Lund"))
                .isEqualTo(Verdict.NO);
        assertThat(verdict("Centre for Occupational and Environmental Medicine, Region Stockholm"))
                .isEqualTo(Verdict.HIT);
    }

    @Test
    void tellsAUniversityDepartmentFromTheHospitalItIsNamedAfter() {
        final String department =
                "Department of Clinical Sciences, Danderyd Hospital, Karolinska Institutet, Stockholm";
        assertThat(tagger.tag(department).matches())
                .extracting(AddressMatch::rule)
                .containsExactly(TagRule.UNIVERSITY_DEPARTMENT);
        assertThat(tagger.tag("Department of Orthopaedics, Danderyd Hospital, Stockholm")
                        .matches())
                .extracting(AddressMatch::rule)
                .containsExactly(TagRule.PROVIDER_NAME);
    }

    @Test
    void aRuleThatIsSwitchedOffLeavesANearMiss() {
        final AffiliationTagger strict =
                new AffiliationTagger(registry, TagPolicy.standard().without(TagRule.REGION_ONLY));
        final AddressVerdict verdict = strict.tag("Region Stockholm, Stockholm");
        assertThat(verdict.verdict()).isEqualTo(Verdict.NO);
        assertThat(verdict.nearestMiss().orElseThrow().reason()).contains("region-only", "switched off");
        assertThat(strict.tag("Danderyds sjukhus, Region Stockholm").verdict()).isEqualTo(Verdict.HIT);
    }

    @Test
    void aReviewRuleThatIsSwitchedOnCounts() {
        final AffiliationTagger wide =
                new AffiliationTagger(registry, TagPolicy.standard().with(TagRule.PRIVATE_PROVIDER));
        assertThat(wide.tag("Sophiahemmet, Stockholm").verdict()).isEqualTo(Verdict.HIT);
    }

    @Test
    void saysWhatCameNearest() {
        assertThat(tagger.tag("Sophiahemmet University, Stockholm").nearMisses())
                .extracting(NearMiss::id)
                .containsExactly("SOPHIA", "X_SHH");
        assertThat(tagger.tag("South Hospital, Glasgow")
                        .nearestMiss()
                        .orElseThrow()
                        .reason())
                .contains("another country");
    }

    @Test
    void findsNothingInEmptyText() {
        for (final String empty : List.of("", "   ", ",;///", "&&&;", "@", "...", "\\", "?")) {
            assertThat(tagger.tag(empty)).isEqualTo(AddressVerdict.NOTHING);
        }
    }

    private Verdict verdict(final String address) {
        return tagger.tag(address).verdict();
    }
}
