package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;

/** What comes out of a decompressor, up to where it is believed. */
final class GuardedStreamTest {
    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

    /** Blanks without end. */
    private static final class Blanks extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(final byte[] target, final int offset, final int length) {
            return length;
        }

        @Override
        public long skip(final long count) {
            return count;
        }
    }

    /** Without end, unpacked from so many bytes. */
    private static GuardedStream endless(final long packed) throws IOException {
        final CountedStream source = new CountedStream(new Blanks());
        source.skipNBytes(packed);
        return new GuardedStream("a.gz", new Blanks(), source);
    }

    private static GuardedStream of(final byte... unpacked) {
        return new GuardedStream(
                "a.gz", new ByteArrayInputStream(unpacked), new CountedStream(InputStream.nullInputStream()));
    }

    private static void take(final InputStream in, final long count) throws IOException {
        final byte[] buffer = new byte[1 << 20];
        for (long left = count; left > 0; left -= buffer.length) {
            in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
        }
    }

    private static void assertStopped(final GuardedStream stream) {
        assertThatThrownBy(stream::read)
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.gz")
                .hasMessageContaining("more than 200 times its size");
    }

    @Test
    void givesSixtyFourMegabytesHoweverSmallTheFileAndNotOneByteMore() throws IOException {
        final GuardedStream stream = endless(100);
        assertThatCode(() -> take(stream, ALWAYS_ALLOWED)).doesNotThrowAnyException();
        assertStopped(stream);
    }

    @Test
    void givesTwoHundredTimesTheSizeOfALargeFileAndHardlyMore() throws IOException {
        final long packed = 400_000;
        final GuardedStream stream = endless(packed);
        assertThatCode(() -> take(stream, 200 * packed)).doesNotThrowAnyException();
        assertThatThrownBy(() -> take(stream, 200)).isInstanceOf(InputException.class);
    }

    @Test
    void whatIsSkippedCountsAsRead() throws IOException {
        final GuardedStream stream = endless(100);
        assertThat(stream.skip(ALWAYS_ALLOWED)).isEqualTo(ALWAYS_ALLOWED);
        assertStopped(stream);
    }

    @Test
    void whatWasSkippedOfThePackedFileIsPartOfItsSize() throws IOException {
        final CountedStream packed = new CountedStream(new ByteArrayInputStream(new byte[10]));
        assertThat(packed.read()).isZero();
        assertThat(packed.skip(3)).isEqualTo(3);
        assertThat(packed.read(new byte[4])).isEqualTo(4);
        assertThat(packed.count()).isEqualTo(8);
        assertThat(packed.readAllBytes()).hasSize(2);
        assertThat(packed.read()).isEqualTo(-1);
        assertThat(packed.read(new byte[4])).isEqualTo(-1);
        assertThat(packed.count()).isEqualTo(10);
    }

    @Test
    void skipsNoFurtherThanToTheEnd() throws IOException {
        final GuardedStream stream = of(new byte[10_000]);
        assertThat(stream.skip(0)).isZero();
        assertThat(stream.skip(9_000)).isEqualTo(9_000);
        assertThat(stream.skip(9_000)).isEqualTo(1_000);
        assertThat(stream.read()).isEqualTo(-1);
        assertThatThrownBy(() -> stream.skip(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesEveryByteAsItIs() throws IOException {
        final GuardedStream stream = of((byte) 0, (byte) 0x7F, (byte) 0x80, (byte) 0xFF);
        assertThat(new int[] {stream.read(), stream.read(), stream.read(), stream.read(), stream.read()})
                .containsExactly(0, 0x7F, 0x80, 0xFF, -1);
    }

    @Test
    void anyFaultOfALibraryBecomesAMessageThatNamesTheFile() {
        assertDamaged(() -> new IOException("bad block"));
        assertDamaged(() -> new IllegalStateException("bad tree"));
    }

    private static void assertDamaged(final Supplier<Exception> fault) {
        assertThatThrownBy(failing(fault)::read)
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.gz")
                .hasMessageContaining("damaged or cut off")
                .hasCauseInstanceOf(fault.get().getClass());
    }

    @Test
    void aMessageFromWithinStaysAsItIs() {
        assertThatThrownBy(failing(() -> new InputException("a.gz!b.gz", "Too large."))::read)
                .isInstanceOf(InputException.class)
                .hasMessage("a.gz!b.gz: Too large.")
                .hasNoCause();
    }

    private static GuardedStream failing(final Supplier<Exception> fault) {
        final InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(final byte[] target, final int offset, final int length) throws IOException {
                final Exception thrown = fault.get();
                if (thrown instanceof IOException io) {
                    throw io;
                }
                throw (RuntimeException) thrown;
            }
        };
        return new GuardedStream("a.gz", in, new CountedStream(InputStream.nullInputStream()));
    }

    @Test
    void leavesTheSourceOpenForTheNextMember() throws IOException {
        final AtomicInteger closed = new AtomicInteger();
        final InputStream source = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        new GuardedStream("a.gz", source, new CountedStream(source)).close();
        assertThat(closed).hasValue(0);
    }

    @Test
    void cannotGoBackSinceWhatWasReadIsCounted() {
        assertThat(of().markSupported()).isFalse();
        assertThat(new CountedStream(new ByteArrayInputStream(new byte[1])).markSupported())
                .isFalse();
    }
}
