package org.bibkpi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.ScopusEid;

/** Finds the EID of Scopus, by itself or in an address: {@code …?eid=2-s2.0-85080000001&… → 2-s2.0-85080000001}. */
public final class EidNormaliser {
    private static final Pattern EID = Pattern.compile("2-s2\\.0-(\\d{5,12})(?!\\d)");

    private EidNormaliser() {}

    /** The EID; empty if there is none. */
    public static Optional<ScopusEid> find(final String text) {
        return ScopusEid.isForm(text) ? Optional.of(new ScopusEid(text)) : search(text);
    }

    /** The EID in a text of any kind. */
    static Optional<ScopusEid> search(final String text) {
        final Matcher matcher = EID.matcher(AsciiCase.lower(text));
        return matcher.find() ? Optional.of(new ScopusEid(matcher.group())) : Optional.empty();
    }
}
