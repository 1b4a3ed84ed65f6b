package org.bibkpi.spark;

import org.bibkpi.deduplicate.AuthorKey;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.Pages;
import org.bibkpi.model.DocumentType;

/** What the rules read of a record to bytes and back. */
final class MatchFactsCodec implements RecordCodec<MatchFacts> {
    private static final DocumentType[] TYPES = DocumentType.values();

    @Override
    public void encode(final MatchFacts facts, final ByteWriter out) {
        out.writeLong(facts.number());
        out.writeHash(facts.content());
        out.writeAll(facts.identifiers(), SourceRecordCodec::writeIdentifier);
        out.writeText(facts.title());
        out.writeBoolean(facts.poorTitle());
        out.writeText(facts.notice());
        out.writeAll(facts.years(), (to, year) -> to.writeLong(year));
        out.writeAll(facts.authors(), MatchFactsCodec::writeAuthor);
        out.writeAll(facts.journal(), ByteWriter::writeText);
        out.writeAll(facts.issns(), SourceRecordCodec::writeIssn);
        out.writeText(facts.volume());
        out.writeAll(facts.issue(), (to, number) -> to.writeLong(number));
        out.writeText(facts.pages().first());
        out.writeText(facts.pages().last());
        out.writeEnums(facts.types());
    }

    @Override
    public MatchFacts decode(final ByteReader in) {
        return new MatchFacts(
                in.readInt(),
                in.readHash(),
                in.readAll(SourceRecordCodec::readIdentifier),
                in.readText(),
                in.readBoolean(),
                in.readText(),
                in.readAll(ByteReader::readInt),
                in.readAll(from -> new AuthorKey(from.readText(), from.readText())),
                in.readAll(ByteReader::readText),
                in.readAll(SourceRecordCodec::readIssn),
                in.readText(),
                in.readAll(ByteReader::readInt),
                new Pages(in.readText(), in.readText()),
                in.readEnums(TYPES));
    }

    private static void writeAuthor(final ByteWriter out, final AuthorKey author) {
        out.writeText(author.family());
        out.writeText(author.given());
    }
}
