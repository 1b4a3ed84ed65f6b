package org.bibkpi.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.bibkpi.model.Check;

/**
 * What a person decided about an address.
 *
 * @param address the address as the review file had it
 * @param decision {@code yes}, {@code no} or the id of the provider that the address names
 * @param by who decided
 * @param on when
 * @param why the reason; may be empty
 * @param where file and line, for messages
 */
public record AddressRuling(String address, String decision, String by, LocalDate on, String why, String where)
        implements Serializable {
    static final String YES = "yes";
    static final String NO = "no";

    public AddressRuling {
        Check.notBlank(address, "address");
        Check.notBlank(decision, "decision");
        Check.notBlank(by, "who decided");
    }

    /** What to say of a decision that meets no address any more: without the address, which may hold a person's name. */
    public String unmetWarning() {
        return where + ": This decision meets no address any more. Delete the row, or restore the address that the"
                + " review file had; saved as plain CSV it may have lost letters, which then stand as '?'.";
    }

    /** Whether the address names no provider. */
    public boolean isNo() {
        return decision.equals(NO);
    }

    /** The provider that the person named; empty for a bare yes or no. */
    public Optional<String> providerId() {
        return Optional.of(decision).filter(text -> !text.equals(YES) && !text.equals(NO));
    }
}
