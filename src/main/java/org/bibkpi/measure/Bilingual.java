package org.bibkpi.measure;

import java.io.Serializable;
import org.bibkpi.model.Check;

/**
 * A text in the two languages of the reports.
 *
 * @param sv Swedish
 * @param en English
 */
public record Bilingual(String sv, String en) implements Serializable {
    public Bilingual {
        Check.notBlank(sv, "sv");
        Check.notBlank(en, "en");
    }
}
