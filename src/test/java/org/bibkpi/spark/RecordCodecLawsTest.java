package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Count;
import org.bibkpi.measure.CountedFacts;
import org.bibkpi.measure.FundedAuthor;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Part;
import org.bibkpi.measure.Question;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Author;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.OpenAlexId;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.ScopusEid;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.bibkpi.model.WosUt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a shuffle comes out of it: {@code decode(encode(x)) = x}. */
final class RecordCodecLawsTest {
    private static final String LETTERS = "aåäöéЖ漢\u00AD\uD83E\uDDEC \t\"|;";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sourceRecordsComeBackAsTheyWere(final long seed) {
        final Random random = new Random(seed);
        for (int i = 1; i <= 300; i++) {
            final SourceRecord source = sourceRecord(random, i);
            final RecordCodec<SourceRecord> records = new SourceRecordCodec();
            assertThat(records.decode(records.encode(source))).isEqualTo(source);
            final MatchFacts facts = MatchFacts.of(i, source);
            final RecordCodec<MatchFacts> codec = new MatchFactsCodec();
            assertThat(codec.decode(codec.encode(facts))).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void assessmentsComeBackAsTheyWere(final long seed) {
        final Random random = new Random(seed);
        final RecordCodec<SourceRecord> records = new SourceRecordCodec();
        final AssessmentCodec codec = new AssessmentCodec();
        for (int i = 1; i <= 100; i++) {
            final Publication publication =
                    new Publication(List.of(sourceRecord(random, i), sourceRecord(random, i + 1000)));
            final Evidence evidence = new Evidence(new RecordId("f", i), text(random), "rule", "X", "A");
            final Tag tag = new Tag(Answer.YES, text(random), List.of(evidence));
            final Assessment assessment = new Assessment(
                    "doi:10.1/" + i,
                    publication,
                    random.nextBoolean() ? Optional.empty() : Optional.of(new DatedYear(DatedYear.Basis.ISSUE, 2020)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(DocumentType.REVIEW),
                    Outcome.COUNTED,
                    tag,
                    random.nextBoolean() ? CountedFacts.NONE : facts(tag, random));
            final List<byte[]> work =
                    publication.sources().stream().map(records::encode).toList();
            assertThat(codec.decode(codec.encode(assessment, work))).isEqualTo(assessment);
        }
    }

    private static CountedFacts facts(final Tag tag, final Random random) {
        return new CountedFacts(
                Map.of(Question.CLINICAL, tag),
                List.of(new Part(Breakdown.GRANT_FORM, text(random), Set.of("P1", "P2"), random.nextBoolean())),
                List.of(new FundedAuthor(text(random), Map.of(new RecordId("f", 1), 1 + random.nextInt(9)))),
                random.nextLong(Count.WHOLE),
                random.nextBoolean());
    }

    private static SourceRecord sourceRecord(final Random random, final int number) {
        final List<Identifier> identifiers = new ArrayList<>(List.of(new Pmid(String.valueOf(number))));
        if (random.nextBoolean()) {
            identifiers.add(new Doi("10.5555/x." + number));
            identifiers.add(new WosUt("WOS:00012345678901" + number % 10));
            identifiers.add(new ScopusEid("2-s2.0-8510000000" + number % 10));
            identifiers.add(new OpenAlexId("W10000000" + number));
        }
        final List<Affiliation> addresses = List.of(address(random), address(random), address(random));
        return new SourceRecord(
                new RecordId("file " + text(random) + ".txt", number),
                random.nextBoolean() ? Source.WOS : Source.OPENALEX,
                identifiers,
                text(random),
                random.nextBoolean() ? List.of() : List.of(new DatedYear(DatedYear.Basis.ONLINE, 2016)),
                random.nextBoolean() ? Set.of() : Set.of(DocumentType.RETRACTED, DocumentType.ARTICLE),
                new Venue(text(random), List.of(new Issn("0028-0836")), "", text(random), ""),
                List.of(author(addresses, random), author(addresses, random), author(addresses, random)),
                some(addresses, random),
                List.of(text(random)),
                random.nextBoolean() ? Set.of() : Set.of(Gap.NO_ORCID_FIELD, Gap.AUTHORS_TRUNCATED),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new CitationRank(random.nextInt(10_001), text(random))));
    }

    private static Author author(final List<Affiliation> addresses, final Random random) {
        return new Author(
                new PersonName("f" + text(random), text(random)),
                random.nextBoolean() ? List.of() : List.of(new Orcid("0000-0002-1825-0097")),
                some(addresses, random));
    }

    /** Equal ones, but not the same: sources write an address anew for each author. */
    private static List<Affiliation> some(final List<Affiliation> addresses, final Random random) {
        return addresses.stream()
                .filter(address -> random.nextBoolean())
                .map(address -> new Affiliation(new String(address.asWritten()), address.text()))
                .toList();
    }

    private static Affiliation address(final Random random) {
        final String text = "a" + text(random);
        return new Affiliation(random.nextBoolean() ? text : text(random), text);
    }

    private static String text(final Random random) {
        return random.ints(random.nextInt(12), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
