package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.OpenAlexId;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.ScopusEid;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.bibkpi.model.WosUt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each rule a pair it is for, and its neighbours it must not fire on. */
class PairJudgeTest {
    private static final String TITLE = "Long-term outcome after resection of the liver in adults";
    private static final String PLAIN = "title=" + TITLE
            + ";author=Berg, Anna and Holm, Erik;year=2019;journal=Acta Surgica;volume=12;pages=101-109";

    /** Each side is {@link #PLAIN} with the cells written changed; an empty cell is silent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same work in other clothes
                "title=Long-term outcome after resection of the liver in adults: a cohort study of nine hundred patients | | same-title-at-same-place",
                "title=Liver resection | title=Liver resection | same-title-at-same-place",
                "title=Liver resection;volume= | title=Liver resection | same-title-authors-and-pages",
                "title=Liver resection;pages= | title=Liver resection;pages= | same-title-authors-and-journal",
                "pages=102-110;journal=Annals of Stroke;number=2 | number=2 | same-title-authors-and-volume",
                "entrytype=inproceedings;volume=;pages=;year=2018 | entrytype=inproceedings;volume= | proceedings-year",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen | | same-place-and-authors",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen;author=Berg, Anna;number=2 | author=Berg, Anna;number=2 | same-place-and-authors",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen;author=Berg, A and Holm, E and Lind, K;number=1 | author=Berg, A and Holm, E and Lind, K;number=2 | same-place-and-authors",
                " | | same-title-at-same-place",
                "pages=101-9 | pages=101--109 | same-title-at-same-place",
                "title=[Long-term outcome after resection of the liver in adults]. [Swedish] | | same-title-at-same-place",
                "title=Long-term outcome after <i>resection</i> of the liver in adults | | same-title-at-same-place",
                "author=A. Berg | author=Berg A | same-title-at-same-place",
                "author= | | same-title-at-same-place",
                "author=Liver Study Group | | same-title-at-same-place",
                "year=2020 | | same-title-at-same-place",
                "volume= | | same-title-authors-and-pages",
                "volume=;pages= | journal=Acta Surg | same-title-authors-and-journal",
                "pages=102-110 | | same-title-authors-and-volume",
                "pages=1-9;volume=;year=2018 | | online-first",
                "journal=;volume=;pages= | | same-title-authors-and-year",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen;number=2 | number=2 | same-place-and-authors",
                "doi=10.1000/a | doi=10.1000/a;title=Liver resection in adults: long-term outcome;volume= | same-identifier",
                "title=Hypothyroidism and the liver in adults with cirrhosis | title=Hyperthyroidism and the liver in adults with cirrhosis | same-title-at-same-place",
                "journal=Annals of Stroke;issn=0028-3878;volume=;pages= | issn=0028-3878;volume=;pages= | same-title-authors-and-journal",
                "number=53;pages= | number=54;pages= | same-title-authors-and-journal",
                // like it and in doubt
                "pages=1-9;volume=;journal=Annals of Stroke | pages=1-9 | like-title-and-authors",
                "pages=1;volume=;year=2018 | | like-title-and-authors",
                "pages=102-110;author=Berg, Anna | author=Berg, Anna | like-title-and-authors",
                "pages=102-110;journal=Annals of Stroke | | like-title-and-authors",
                "entrytype=inproceedings;volume=;pages=7-9;year=2018 | entrytype=inproceedings;volume= | like-title-and-authors",
                "entrytype=inproceedings;volume=;pages=;year=2018;author=Berg, A | entrytype=inproceedings;volume= | like-title-and-authors",
                "volume=;pages=;year=2018 | volume= | like-title-and-authors",
                "number=52;pages= | number=53;pages= | like-title-and-authors",
                "year=2018;volume=;pages= | | like-title-and-authors",
                "journal=Annals of Hepatology;volume=3;pages=7-9 | | like-title-and-authors",
                "pages=S12;volume=12 | | like-title-and-authors",
                "volume=13;pages=55-60 | | like-title-and-authors",
                // another work
                "doi=10.1000/a | doi=10.1000/b | different-doi",
                "doi=10.1002/14651858.CD000001.pub2 | doi=10.1002/14651858.CD000001.pub3 | different-doi",
                "doi=10.1101/2020.01.01.20000001 |  | same-title-at-same-place",
                "doi=10.1101/2020.01.01.20000001;journal=medRxiv;volume=;pages= |  | preprint-and-article",
                "title=Resection of the liver. Part I | title=Resection of the liver. Part II | numbered-parts",
                "title=p16 expression in tumours of the liver | title=p6 expression in tumours of the liver | same-title-at-same-place",
                "title=p16 in tumours of the liver;pages=7-9 | title=p53 in tumours of the liver | numbered-parts",
                "title=Quality report on liver surgery 2018 | title=Quality report on liver surgery 2019 | numbered-parts",
                "title=Correction to: Long-term outcome after resection of the liver in adults | | notice-and-work",
                "title=Re: Long-term outcome after resection of the liver in adults | | notice-and-work",
                "title=Risk of liver cancer in men after transplantation;pages= | title=Risk of liver cancer in women after transplantation;pages= | contrasting-titles",
                "title=Resection of the liver with chemotherapy in adults;pages= | title=Resection of the liver without chemotherapy in adults;pages= | contrasting-titles",
                "title=Hypothyroidism and the liver in adults with cirrhosis;pages= | title=Hyperthyroidism and the liver in adults with cirrhosis;pages= | contrasting-titles",
                "pages=1-8;number=1 | pages=1-8;number=2 | like-title-and-authors",
                "doi=10.1000/a;title=The pancreas in childhood;author=Lind, K | doi=10.1000/a | shared-container-doi",
                "doi=10.1000/a;title=The pancreas;pages=7-9 | doi=10.1000/a | shared-container-doi",
                // nothing to say
                "author=Lind, Karin and Ekman, Nils | | ",
                "year=2017 | | ",
                "title=Liver resection;author= | title=Liver resection | ",
                "title=Liver resection;volume=;journal=Annals of Stroke | title=Liver resection | ",
                "title=Liver resection;volume=;pages= | title=Liver resection;pages= | ",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen;author=Berg, Anna | author=Berg, Anna | ",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen;number=1 | number=2 | ",
                "title=Editorial | title=Editorial | ",
                "title=Inledning;pages= | title=Inledning;pages= | ",
                "title=Quality of life after stroke in the young;pages=7-9 | | ",
                "title=Langzeitergebnisse nach Leberresektion bei Erwachsenen;number=2;year=2018 | number=2 | ",
                "year=2015;volume=8;pages=7-9 | | "
            })
    void judges(final String left, final String right, final String rule) {
        final Verdict verdict = PairJudge.judge(facts(1, left), facts(2, right));
        assertThat(verdict.rule()).isEqualTo(rule == null ? "" : rule);
        assertThat(PairJudge.edge(facts(1, left), facts(2, right)))
                .isEqualTo(Optional.of(verdict).filter(Verdict::isEdge));
    }

    @Test
    void keepsRecordsOfOneRegisterApart() {
        assertThat(judge(List.of(new Pmid("1")), List.of(new Pmid("2")))).isEqualTo("different-register-number");
        assertThat(judge(List.of(new ScopusEid("2-s2.0-85000001")), List.of(new ScopusEid("2-s2.0-85000002"))))
                .isEqualTo("different-register-number");
        assertThat(judge(List.of(new OpenAlexId("W11")), List.of(new OpenAlexId("W12"))))
                .isEqualTo("different-register-number");
        assertThat(judge(List.of(new WosUt("WOS:0001")), List.of(new WosUt("WOS:0002"))))
                .isEqualTo("different-register-number");
    }

    @Test
    void numbersOfTwoRegistersSayNothing() {
        assertThat(judge(List.of(new Pmid("1")), List.of(new ScopusEid("2-s2.0-85000001"))))
                .isEqualTo("same-title-authors-and-year");
        assertThat(judge(
                        List.of(new Pmid("1"), new ScopusEid("2-s2.0-85000001")),
                        List.of(new Pmid("1"), new OpenAlexId("W11"))))
                .isEqualTo("same-identifier");
    }

    @Test
    void joinsWhatARegisterListsTwiceUnderOneDoi() {
        final Doi doi = new Doi("10.1000/a");
        assertThat(judge(List.of(doi, new Pmid("1")), List.of(doi, new Pmid("2"))))
                .isEqualTo("same-identifier");
    }

    @Test
    void joinsNumbersOfTwoCollectionsOfWebOfScience() {
        assertThat(judge(List.of(new WosUt("WOS:0001")), List.of(new WosUt("MEDLINE:0002"))))
                .isEqualTo("same-title-authors-and-year");
    }

    @Test
    void keepsAnArticleFromWhatIsWrittenAboutIt() {
        for (final DocumentType about : EnumSet.of(
                DocumentType.LETTER, DocumentType.EDITORIAL, DocumentType.CORRECTION, DocumentType.MEETING_ABSTRACT)) {
            assertThat(judge(typed(1, List.of(), about), typed(2, List.of(), DocumentType.ARTICLE)))
                    .isEqualTo("type-conflict");
        }
    }

    @Test
    void trustsASharedIdentifierMoreThanTheTypeOfADatabase() {
        final List<Identifier> pmid = List.of(new Pmid("1"));
        for (final DocumentType type : EnumSet.of(DocumentType.LETTER, DocumentType.CORRECTION)) {
            assertThat(judge(typed(1, pmid, type), typed(2, pmid, DocumentType.ARTICLE)))
                    .isEqualTo("same-identifier");
        }
    }

    @Test
    void keepsAPreprintFromItsArticle() {
        assertThat(judge(typed(1, List.of(), DocumentType.PREPRINT), typed(2, List.of(), DocumentType.ARTICLE)))
                .isEqualTo("preprint-and-article");
    }

    private static String judge(final List<Identifier> left, final List<Identifier> right) {
        return judge(typed(1, left, DocumentType.ARTICLE), typed(2, right, DocumentType.ARTICLE));
    }

    private static String judge(final Candidate left, final Candidate right) {
        return PairJudge.judge(left, right).rule();
    }

    private static Candidate typed(final int number, final List<Identifier> ids, final DocumentType type) {
        final List<Author> authors = List.of(new Author(new PersonName("Berg", "Anna"), List.of(), List.of()));
        return candidate(
                number,
                new SourceRecord(
                        new RecordId("a.csv", number),
                        Source.OTHER,
                        ids,
                        TITLE,
                        List.of(new DatedYear(DatedYear.Basis.ISSUE, 2019)),
                        Set.of(type),
                        Venue.UNKNOWN,
                        authors,
                        List.of(),
                        List.of(),
                        Set.of()));
    }

    private static Candidate facts(final int number, final String changes) {
        final Map<String, String> row = new TreeMap<>();
        put(row, PLAIN);
        put(row, changes == null ? "" : changes);
        return candidate(
                number, RecordTable.record(new RecordId("a.csv", number), row).orElseThrow());
    }

    private static Candidate candidate(final int number, final SourceRecord source) {
        return new Candidate(MatchFacts.of(number, source), new long[0]);
    }

    private static void put(final Map<String, String> row, final String cells) {
        for (final String cell : cells.split(";", -1)) {
            final int is = cell.indexOf('=');
            if (is > 0) {
                row.put(cell.substring(0, is), cell.substring(is + 1));
            }
        }
    }
}
