package org.bibkpi.audit;

import java.util.List;

/**
 * What one source record said.
 *
 * @param record where it stands, as {@code file#number}
 * @param source the database
 * @param joined the rule by which it became part of the publication; empty if it stands alone
 * @param digest of everything it said: equal if nothing in it changed
 * @param ids its identifiers, each as {@code scheme:value}
 * @param title as the source gives it
 * @param years each as {@code 2020 issue} or {@code 2020 online}
 * @param types document types
 * @param journal the journal's title
 * @param issns of the journal
 * @param gaps what the record cannot answer
 */
public record RecordTrail(
        String record,
        String source,
        String joined,
        String digest,
        List<String> ids,
        String title,
        List<String> years,
        List<String> types,
        String journal,
        List<String> issns,
        List<String> gaps) {
    public RecordTrail {
        ids = List.copyOf(ids);
        years = List.copyOf(years);
        types = List.copyOf(types);
        issns = List.copyOf(issns);
        gaps = List.copyOf(gaps);
    }

    /** The file it stands in; of an archive the archive itself. */
    public String file() {
        final String file = record.substring(0, Math.max(0, record.lastIndexOf('#')));
        final int member = file.indexOf('!');
        return member < 0 ? file : file.substring(0, member);
    }
}
