package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in every encoding that exports come in. */
final class EncodingTest {
    private static final String TEXT = "Sömn och åldrande; sleep, 漢字 𝒜\r\n";

    private static String decoded(final byte... bytes) throws IOException {
        final Encoding encoding = Encoding.of(bytes);
        final int mark = encoding.markLength();
        try (Reader text =
                new DecodedText(new ByteArrayInputStream(bytes, mark, bytes.length - mark), encoding.charset())) {
            final StringWriter all = new StringWriter();
            text.transferTo(all);
            return all.toString();
        }
    }

    private static byte[] join(final byte[]... parts) {
        final ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (final byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(final String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(final String name) throws IOException {
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(Charset.forName(name)))).isEqualTo(TEXT);
        assertThat(decoded("\uFEFF".getBytes(Charset.forName(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void theZerosOfUtf16TellItWithoutAMark(final String name) throws IOException {
        assertThat(decoded(TEXT.getBytes(Charset.forName(name)))).isEqualTo(TEXT);
        assertThat(decoded("ER  ".getBytes(Charset.forName(name)))).isEqualTo("ER  ");
    }

    @Test
    void zerosThatStrayIntoATextDoNotMakeItUtf16() throws IOException {
        assertThat(decoded(utf8("PT J\0AU Ek\0\nTI Sömn\0\0"))).isEqualTo("PT J\0AU Ek\0\nTI Sömn\0\0");
        final byte[] all = new byte[64];
        assertThat(Encoding.of(all).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encoding.of(new byte[] {'a', 0, 'b', 0}).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1",
        "iso-8859-1, ISO-8859-1",
        "windows-1252, windows-1252",
        "utf-8, UTF-8",
        "UTF-16, UTF-8",
        "x-unheard-of, UTF-8"
    })
    void xmlIsReadAsItDeclaresUnlessItsBytesSayOtherwise(final String declared, final String expected) {
        for (final String quote : new String[] {"\"", "'"}) {
            final String declaration =
                    " <?xml version=\"1.0\" encoding = " + quote + declared + quote + "?><mods>Sömn</mods>";
            assertThat(Encoding.of(utf8(declaration)).charset().name()).isEqualTo(expected);
        }
    }

    @Test
    void onlyADeclarationAtTheBeginningCounts() {
        assertThat(Encoding.of(utf8("FN X\n<?xml encoding=\"ISO-8859-1\"?>")).charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encoding.of(utf8("<?xml version=\"1.0\"?><a encoding=\"ISO-8859-1\"/>"))
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void strayBytesOfWindows1252SpoilNothingAroundThem() throws IOException {
        assertThat(decoded(join(utf8("Åke "), new byte[] {(byte) 0xC5, 'k', 'e', ' ', (byte) 0x80}, utf8(" 漢"))))
                .isEqualTo("Åke Åke € 漢");
        assertThat(decoded((byte) 'a', (byte) 0xE6, (byte) 0xBC)).isEqualTo("aæ¼");
    }

    @Test
    void whatUtf16CannotBeIsShownAsAReplacement() throws IOException {
        assertThat(decoded(join("\uFEFFab".getBytes(StandardCharsets.UTF_16LE), new byte[] {0, (byte) 0xDC, 'c', 0})))
                .isEqualTo("ab\uFFFDc");
        assertThat(decoded(join("\uFEFFab".getBytes(StandardCharsets.UTF_16LE), new byte[] {'c'})))
                .isEqualTo("ab\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void lettersOfSeveralBytesStandWhereverABufferEnds(final String name) throws IOException {
        final Charset charset = Charset.forName(name);
        for (int shift = 0; shift < 4; shift++) {
            final String text = "\uFEFF" + "x".repeat(shift) + "å漢𝒜".repeat(8_000);
            assertThat(decoded(text.getBytes(charset))).isEqualTo(text.substring(1));
        }
    }

    @Test
    void anyBytesAreReadToTheirEnd() throws IOException {
        final Random random = new Random(5);
        final byte[] noise = new byte[40_000];
        random.nextBytes(noise);
        noise[0] = 'a';
        assertThat(decoded(noise)).hasSizeBetween(20_000, 40_000);
        final byte[] latin = "å".repeat(40_000).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(decoded(latin)).isEqualTo("å".repeat(40_000));
    }
}
