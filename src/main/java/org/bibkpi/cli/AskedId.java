package org.bibkpi.cli;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Identifier;
import org.bibkpi.normalise.DoiNormaliser;
import org.bibkpi.normalise.EidNormaliser;
import org.bibkpi.normalise.OpenAlexIdNormaliser;
import org.bibkpi.normalise.PmidNormaliser;
import org.bibkpi.normalise.UtNormaliser;

/** What somebody calls a publication, in any spelling, to the names that it may stand under in a run. */
final class AskedId {
    private static final Pattern SCHEME = Pattern.compile("(?i)(doi|pmid|ut|eid|openalex):\\s*(?=\\S)");

    private AskedId() {}

    static Set<String> names(final String asked) {
        final String text = asked.strip();
        final String value =
                SCHEME.matcher(text).lookingAt() ? SCHEME.matcher(text).replaceFirst("") : text;
        final Set<String> names = new TreeSet<>(Set.of(text));
        identifiers(value).map(AskedId::name).forEach(names::add);
        return names;
    }

    private static Stream<Identifier> identifiers(final String text) {
        return Stream.of(
                        DoiNormaliser.findAll(text).stream(),
                        PmidNormaliser.find(text).stream(),
                        UtNormaliser.find(AsciiCase.upper(text)).stream(),
                        EidNormaliser.find(AsciiCase.lower(text)).stream(),
                        OpenAlexIdNormaliser.find(text).stream())
                .flatMap(found -> found);
    }

    private static String name(final Identifier identifier) {
        return AsciiCase.lower(identifier.scheme().name()) + ":" + identifier.value();
    }
}
