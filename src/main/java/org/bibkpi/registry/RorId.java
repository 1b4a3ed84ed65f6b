package org.bibkpi.registry;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.bibkpi.model.Check;

/**
 * An identifier of the Research Organization Registry whose check digits are right.
 *
 * @param value the last nine characters: {@code 00m8d6786}
 * @see <a href="https://ror.readme.io/docs/identifier">ROR identifier pattern (ISO/IEC 7064 MOD 97-10)</a>
 */
public record RorId(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}\\d{2}");
    private static final String CROCKFORD_BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    public RorId {
        Check.matches(FORM, value, "ROR id");
        Check.that(
                checkDigits(value) == Integer.parseInt(value.substring(7)), "wrong check digits in ROR id %s", value);
    }

    private static int checkDigits(final String id) {
        long number = 0;
        for (int i = 1; i < 7; i++) {
            number = number * 32 + CROCKFORD_BASE_32.indexOf(id.charAt(i));
        }
        return (int) (98 - number * 100 % 97);
    }
}
