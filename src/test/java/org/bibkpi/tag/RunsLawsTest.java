package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.LookAlike;
import org.bibkpi.registry.Provider;
import org.bibkpi.registry.ProviderName;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;

/** What is remembered of runs and of meanings says what a careful reading says, however an address is written. */
final class RunsLawsTest {
    private static final long SEED = 20_260_202;
    private static final Path FOLDER = Path.of("src", "test", "resources", "tag");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARKS = ".,;:-–'’\"/&@#?()\u00AD\u00A0\\|{}_~^´`\u0301µ&;s:t ww.se ";
    private static final List<String> ELSEWHERE = List.of(
            "Department of Oncology, University of Oslo, NO-0316 Oslo, Norway",
            "Dept Clin Neurosci, Univ Oxford, Oxford OX3 9DU, UK.",
            "Division of Cardiology, Massachusetts General Hospital, Boston, MA 02114, USA; Harvard Medical School",
            "Universitätsklinikum Würzburg, Würzburg, Germany a.b@uk-w.example",
            "Hôpital Saint-Louis, Paris, France. Electronic address: x.y@hop.example",
            "St.Johns Inst., King's College, London");

    private final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
    private final AffiliationTagger tagger = new AffiliationTagger(registry, TagPolicy.standard());
    private final List<String> addresses = addresses();

    @Test
    void agreesWithTheCarefulReadingWhateverTheSpelling() {
        agrees(UnaryOperator.identity());
        agrees(address -> address.toUpperCase(Locale.ROOT));
        agrees(address -> Normalizer.normalize(address, Normalizer.Form.NFD));
        agrees(address -> address.replace("ö", "oe").replace("ä", "ae").replace("å", "aa"));
        agrees(address -> address.replace(", ", ""));
        agrees(address -> address.replace(" ", ""));
        agrees(address -> address.replace(' ', '-'));
        agrees(address -> address.replace(" ", "\n") + " (a.berg@ki.se)");
        agrees(address -> "aDept Chem, " + address + ". Electronic address: a.b@karolinska.se.");
    }

    @Test
    void agreesWithTheCarefulReadingHoweverBadlyTheTextWasDecoded() {
        agrees(address -> new String(address.getBytes(StandardCharsets.UTF_8), WINDOWS));
        agrees(address -> new String(address.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        agrees(address -> new String(address.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        agrees(address -> new String(address.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
    }

    @Test
    void agreesWithTheCarefulReadingInLettersThatLookAlike() {
        agrees(address -> address.replace('a', 'а').replace('o', 'о').replace('e', 'е'));
        agrees(address -> address.replace('o', 'ο').replace('a', 'α').replace('K', 'Κ'));
        agrees(RunsLawsTest::fullWidth);
        agrees(address -> address.replace("i", "i\u00AD").replace('H', 'Ｈ'));
    }

    @Test
    void agreesWithTheCarefulReadingWhereverABlankOrHyphenCutsAWord() {
        for (int round = 0; round < 2; round++) {
            final Random random = new Random(SEED - round);
            agrees(address -> cut(address, ' ', random));
            agrees(address -> cut(address, '-', random));
        }
    }

    private static String cut(final String address, final char mark, final Random random) {
        final StringBuilder text = new StringBuilder(address);
        for (int cuts = 0; cuts < 3; cuts++) {
            text.insert(random.nextInt(text.length() + 1), mark);
        }
        return text.toString();
    }

    @Test
    void agreesWithTheCarefulReadingUnderDamage() {
        for (int round = 0; round < 4; round++) {
            final Random random = new Random(SEED + round);
            agrees(address -> damaged(address, random));
        }
    }

    @Test
    void agreesWithTheCarefulReadingBeforeAnyWordWasMet() {
        final List<String> differences = addresses.stream()
                .limit(40)
                .filter(address -> {
                    final AffiliationTagger fresh = new AffiliationTagger(registry, TagPolicy.standard());
                    return !fresh.tag(address).equals(tagger.tagWithCare(address));
                })
                .toList();
        assertThat(differences).isEmpty();
    }

    private void agrees(final UnaryOperator<String> change) {
        final List<String> differences = new ArrayList<>();
        for (final String address : addresses) {
            final String changed = change.apply(address);
            final AddressVerdict careful = tagger.tagWithCare(changed);
            final AddressVerdict first = tagger.tag(changed);
            final AddressVerdict remembered = tagger.tag(changed);
            if (!first.equals(careful) || !remembered.equals(careful)) {
                differences.add(changed + ": " + careful);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static String fullWidth(final String address) {
        return address.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String damaged(final String address, final Random random) {
        final StringBuilder text = new StringBuilder(address);
        for (int i = 0; i < 1 + address.length() / 20 && text.length() > 1; i++) {
            final int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return text.toString();
    }

    private List<String> addresses() {
        final Stream<String> names = Stream.concat(
                registry.providers().stream()
                        .map(Provider::names)
                        .flatMap(List::stream)
                        .map(ProviderName::text),
                registry.lookAlikes().stream().map(LookAlike::names).flatMap(List::stream));
        return Stream.of(
                        ELSEWHERE.stream(),
                        names.map(name -> "Dept Surg, " + name + ", Stockholm, Sweden"),
                        madeUp("made-up-realistic.tsv"),
                        madeUp("made-up-tricky.tsv"))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<String> madeUp(final String file) {
        try (DelimitedFile list = DelimitedFile.open(FOLDER.resolve(file))) {
            return list.rows().map(row -> row.get("address")).toList().stream();
        }
    }
}
