package org.bibkpi.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bibkpi.model.RecordId;

/**
 * Where a funded author stands.
 *
 * @param personId the roster's id
 * @param positions the place in the byline, from 1, in each source record that names the author, in the order of the
 *     publication's sources
 */
public record FundedAuthor(String personId, Map<RecordId, Integer> positions) {
    public FundedAuthor {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }
}
