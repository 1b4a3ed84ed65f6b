package org.bibkpi.model;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a record demands of its components. */
public final class Check {
    private Check() {}

    /**
     * Demands a condition.
     *
     * @throws IllegalArgumentException with the formatted message if it does not hold
     */
    @FormatMethod
    public static void that(final boolean condition, final String message, final Object... details) {
        if (!condition) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, details));
        }
    }

    /**
     * Demands that a value has a form as a whole.
     *
     * @throws IllegalArgumentException naming the kind and the value if it does not
     */
    public static void matches(final Pattern form, final String value, final String kind) {
        form(form.matcher(value).matches(), value, kind);
    }

    /**
     * Demands that a value has the form of its kind.
     *
     * @throws IllegalArgumentException naming the kind and the value if it does not
     */
    public static void form(final boolean right, final String value, final String kind) {
        if (!right) {
            that(false, "not a %s: '%s'", kind, value);
        }
    }

    /**
     * Demands text that is more than blanks.
     *
     * @throws IllegalArgumentException naming the component if it is blank
     */
    public static void notBlank(final String value, final String name) {
        if (value.isBlank()) {
            that(false, "%s must not be blank", name);
        }
    }
}
