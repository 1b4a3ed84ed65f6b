package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Author;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.OpenAlexId;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.ScopusEid;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.bibkpi.model.WosUt;

/** Source records to bytes and back. An address that several authors have, most of a record, is written once. */
final class SourceRecordCodec implements RecordCodec<SourceRecord> {
    private static final Source[] SOURCES = Source.values();
    private static final DocumentType[] TYPES = DocumentType.values();
    private static final Gap[] GAPS = Gap.values();
    private static final Identifier.Scheme[] SCHEMES = Identifier.Scheme.values();
    private static final DatedYear.Basis[] BASES = DatedYear.Basis.values();

    @Override
    public void encode(final SourceRecord record, final ByteWriter out) {
        writeId(out, record.id());
        out.writeEnum(record.source());
        out.writeAll(record.identifiers(), SourceRecordCodec::writeIdentifier);
        out.writeText(record.title());
        out.writeAll(record.years(), SourceRecordCodec::writeYear);
        out.writeEnums(record.types());
        writeVenue(out, record.venue());
        writeBylines(out, record);
        out.writeAll(record.categories(), ByteWriter::writeText);
        out.writeEnums(record.gaps());
        out.writeOptional(record.rank(), SourceRecordCodec::writeRank);
    }

    @Override
    public SourceRecord decode(final ByteReader in) {
        final List<Affiliation> addresses = new ArrayList<>();
        return new SourceRecord(
                readId(in),
                in.readEnum(SOURCES),
                in.readAll(SourceRecordCodec::readIdentifier),
                in.readText(),
                in.readAll(SourceRecordCodec::readYear),
                in.readEnums(TYPES),
                readVenue(in),
                readAuthors(in, addresses),
                readAddresses(in, addresses),
                in.readAll(ByteReader::readText),
                in.readEnums(GAPS),
                in.readOptional(SourceRecordCodec::readRank));
    }

    static void writeId(final ByteWriter out, final RecordId id) {
        out.writeText(id.file());
        out.writeLong(id.number());
    }

    static RecordId readId(final ByteReader in) {
        return new RecordId(in.readText(), in.readLong());
    }

    static void writeIdentifier(final ByteWriter out, final Identifier identifier) {
        out.writeEnum(identifier.scheme());
        out.writeText(identifier.value());
    }

    static Identifier readIdentifier(final ByteReader in) {
        return switch (in.readEnum(SCHEMES)) {
            case DOI -> new Doi(in.readText());
            case PMID -> new Pmid(in.readText());
            case UT -> new WosUt(in.readText());
            case EID -> new ScopusEid(in.readText());
            case OPENALEX -> new OpenAlexId(in.readText());
        };
    }

    static void writeYear(final ByteWriter out, final DatedYear year) {
        out.writeEnum(year.basis());
        out.writeLong(year.year());
    }

    static DatedYear readYear(final ByteReader in) {
        return new DatedYear(in.readEnum(BASES), in.readInt());
    }

    static void writeIssn(final ByteWriter out, final Issn issn) {
        out.writeText(issn.value());
    }

    static Issn readIssn(final ByteReader in) {
        return new Issn(in.readText());
    }

    private static void writeVenue(final ByteWriter out, final Venue venue) {
        out.writeText(venue.title());
        out.writeAll(venue.issns(), SourceRecordCodec::writeIssn);
        out.writeText(venue.volume());
        out.writeText(venue.issue());
        out.writeText(venue.pages());
    }

    private static Venue readVenue(final ByteReader in) {
        return new Venue(
                in.readText(), in.readAll(SourceRecordCodec::readIssn), in.readText(), in.readText(), in.readText());
    }

    private static void writeRank(final ByteWriter out, final CitationRank rank) {
        out.writeLong(rank.tenThousandths());
        out.writeText(rank.field());
    }

    private static CitationRank readRank(final ByteReader in) {
        return new CitationRank(in.readInt(), in.readText());
    }

    private static void writeBylines(final ByteWriter out, final SourceRecord record) {
        final Map<Affiliation, Integer> written = new HashMap<>();
        out.writeLong(record.authors().size());
        for (final Author author : record.authors()) {
            out.writeText(author.name().family());
            out.writeText(author.name().given());
            out.writeAll(author.orcids(), (to, orcid) -> to.writeText(orcid.value()));
            writeAddresses(out, author.affiliations(), written);
        }
        writeAddresses(out, record.unlinkedAffiliations(), written);
    }

    private static List<Author> readAuthors(final ByteReader in, final List<Affiliation> addresses) {
        return in.readAll(from -> new Author(
                new PersonName(from.readText(), from.readText()),
                from.readAll(orcid -> new Orcid(orcid.readText())),
                readAddresses(from, addresses)));
    }

    /** Of each its place among those written before; behind 0 a new one, and whether it was repaired. */
    private static void writeAddresses(
            final ByteWriter out, final List<Affiliation> addresses, final Map<Affiliation, Integer> written) {
        out.writeLong(addresses.size());
        for (final Affiliation address : addresses) {
            final Integer place = written.putIfAbsent(address, written.size() + 1);
            out.writeLong(place == null ? 0 : place);
            if (place == null) {
                final boolean repaired = !address.text().equals(address.asWritten());
                out.writeText(address.text());
                out.writeBoolean(repaired);
                if (repaired) {
                    out.writeText(address.asWritten());
                }
            }
        }
    }

    private static List<Affiliation> readAddresses(final ByteReader in, final List<Affiliation> read) {
        return in.readAll(from -> {
            final int place = from.readInt();
            if (place > 0) {
                return read.get(place - 1);
            }
            final String text = from.readText();
            final Affiliation address = new Affiliation(from.readBoolean() ? from.readText() : text, text);
            read.add(address);
            return address;
        });
    }
}
