package org.bibkpi.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of an export. Bytes that cannot be UTF-8 are read as Windows-1252, one by one: files that were edited by
 * hand mix both, and a single stray byte must not spoil what surrounds it.
 */
final class DecodedText extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CAPACITY = 16 * 1024;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(CAPACITY).flip();
    private final CharBuffer out = CharBuffer.allocate(CAPACITY).flip();
    private boolean ended;

    DecodedText(final InputStream bytes, final Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(final char[] target, final int offset, final int length) throws IOException {
        while (!out.hasRemaining() && !(ended && !in.hasRemaining())) {
            fill();
        }
        if (!out.hasRemaining()) {
            return -1;
        }
        final int count = Math.min(length, out.remaining());
        out.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        if (!ended) {
            in.compact();
            final int count = bytes.read(in.array(), in.position(), in.remaining());
            ended = count < 0;
            in.position(in.position() + Math.max(count, 0)).flip();
        }
        out.clear();
        CoderResult result = decoder.decode(in, out, ended);
        while (result.isError()) {
            replace(result.length());
            result = out.hasRemaining() ? decoder.decode(in, out, ended) : CoderResult.OVERFLOW;
        }
        out.flip();
    }

    private void replace(final int length) {
        if (decoder.charset().equals(StandardCharsets.UTF_8)) {
            out.put(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})));
        } else {
            in.position(in.position() + length);
            out.put('\uFFFD');
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
