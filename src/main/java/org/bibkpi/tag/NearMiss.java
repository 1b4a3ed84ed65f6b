package org.bibkpi.tag;

import java.io.Serializable;
import org.bibkpi.model.Check;

/**
 * What came nearest to a provider's name in an address that is no hit.
 *
 * @param id the provider or look-alike
 * @param text the words as the address writes them
 * @param reason why they do not count, as a sentence
 */
public record NearMiss(String id, String text, String reason) implements Serializable {
    public NearMiss {
        Check.notBlank(reason, "reason");
    }
}
