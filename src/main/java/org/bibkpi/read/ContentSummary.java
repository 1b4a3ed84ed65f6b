package org.bibkpi.read;

import java.util.List;
import org.bibkpi.model.Source;

/**
 * What was read of one export.
 *
 * @param name the file as the job names it; the member of an archive follows after {@code !}
 * @param format the id of its format
 * @param source the database it came from
 * @param records how many were read
 * @param rejections how many could not be read
 * @param warnings full sentences for a person, without personal data
 */
public record ContentSummary(
        String name, String format, Source source, long records, long rejections, List<String> warnings) {
    public ContentSummary {
        warnings = List.copyOf(warnings);
    }
}
