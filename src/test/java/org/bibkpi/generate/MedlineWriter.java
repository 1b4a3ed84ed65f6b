package org.bibkpi.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** PubMed, MEDLINE: tags of up to four letters and a hyphen, continuation lines with six blanks, a blank line between works. */
final class MedlineWriter implements ExportWriter {
    private static final int LINE = 87;

    private final Writer out;

    MedlineWriter(final Writer out) {
        this.out = out;
    }

    @Override
    public void write(final InventedRecord work) throws IOException {
        out.write("\n");
        line("PMID", work.ids().pmid());
        line("OWN", "NLM");
        line("STAT", "MEDLINE");
        writeIssns(work.journal());
        line("VI", work.volume());
        line("IP", work.issue());
        line("DP", PubmedXmlWriter.published(work.appeared()));
        line("TI", work.title() + ".");
        line("PG", work.pages().medline());
        writeDoi("LID", work.ids());
        for (final RecordAuthor author : work.authors()) {
            writeAuthor(author);
        }
        line("LA", "eng");
        for (final String type : PubmedXmlWriter.types(work)) {
            line("PT", type);
        }
        writeEnd(work);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void writeIssns(final Journal journal) throws IOException {
        line("IS", journal.eIssn().isEmpty() ? "" : journal.eIssn() + " (Electronic)");
        line("IS", journal.linkingIssn().isEmpty() ? "" : journal.linkingIssn() + " (Linking)");
    }

    private void writeDoi(final String tag, final RecordIds ids) throws IOException {
        line(tag, ids.doi().isEmpty() ? "" : ids.doi() + " [doi]");
    }

    private void writeAuthor(final RecordAuthor author) throws IOException {
        line("FAU", author.family() + ", " + author.given().replace(".", ""));
        line("AU", author.family() + " " + author.initials());
        line("AUID", author.orcid().isEmpty() ? "" : "ORCID: " + author.orcid());
        for (final RecordAddress address : author.addresses()) {
            line("AD", address.text());
        }
    }

    private void writeEnd(final InventedRecord work) throws IOException {
        final Appeared appeared = work.appeared();
        if (appeared.hasOnline()) {
            line("DEP", String.format(Locale.ROOT, "%d%02d15", appeared.onlineYear(), appeared.onlineMonth()));
        }
        line("TA", work.journal().abbreviation());
        line("JT", work.journal().title());
        writeDoi("AID", work.ids());
        line("PST", appeared.hasIssue() ? "ppublish" : "aheadofprint");
        line("SO", work.journal().abbreviation() + ". " + PubmedXmlWriter.published(appeared) + ".");
    }

    private void line(final String tag, final String value) throws IOException {
        if (!value.isEmpty()) {
            out.write(String.format(Locale.ROOT, "%-4s- %s\n", tag, Wrapping.of(value, LINE - 6, "\n      ")));
        }
    }
}
