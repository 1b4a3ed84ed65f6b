package org.bibkpi.deduplicate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two titles that are alike but for words that exclude each other, such as men and women, with and without, hypo- and
 * hyperthyroidism, are two works of one undertaking. A shared identifier or the same pages say otherwise.
 */
final class ContrastingTitlesRule implements CannotLinkRule {
    private static final Map<String, Set<String>> CONTRASTS = Stream.of(
                    "men women",
                    "man woman",
                    "male female",
                    "males females",
                    "boys girls",
                    "with without",
                    "left right",
                    "children adults",
                    "child adult",
                    "childhood adulthood",
                    "mothers fathers",
                    "maternal paternal",
                    "acute chronic",
                    "systolic diastolic",
                    "upper lower",
                    "anterior posterior",
                    "benign malignant",
                    "before after",
                    "early late",
                    "medial lateral",
                    "increased decreased",
                    "increases decreases",
                    "proximal distal",
                    "inpatients outpatients",
                    "inpatient outpatient",
                    "preoperative postoperative",
                    "man kvinnor",
                    "flickor pojkar",
                    "med utan",
                    "barn vuxna")
            .map(pair -> List.of(pair.split(" ")))
            .flatMap(pair -> Stream.of(pair, List.of(pair.get(1), pair.get(0))))
            .collect(Collectors.groupingBy(
                    pair -> pair.get(0), Collectors.mapping(pair -> pair.get(1), Collectors.toSet())));

    private static final String LOW = "hypo";
    private static final String HIGH = "hyper";

    @Override
    public String id() {
        return "contrasting-titles";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        return pair.titleIs(TitleAgreement.CLOSE)
                && !pair.sharesIdentifier()
                && pair.pages() != Agreement.SAME
                && contrast(pair.a().title(), pair.b().title());
    }

    private static boolean contrast(final String a, final String b) {
        final Set<String> onlyA = words(a);
        final Set<String> onlyB = words(b);
        onlyA.removeAll(words(b));
        onlyB.removeAll(words(a));
        return onlyA.stream().anyMatch(x -> onlyB.stream().anyMatch(y -> exclude(x, y)));
    }

    private static boolean exclude(final String x, final String y) {
        return CONTRASTS.getOrDefault(x, Set.of()).contains(y) || prefixes(x, y) || prefixes(y, x);
    }

    private static boolean prefixes(final String low, final String high) {
        return low.startsWith(LOW)
                && high.startsWith(HIGH)
                && low.substring(LOW.length()).equals(high.substring(HIGH.length()));
    }

    private static Set<String> words(final String title) {
        return new HashSet<>(Arrays.asList(title.split(" ", -1)));
    }
}
