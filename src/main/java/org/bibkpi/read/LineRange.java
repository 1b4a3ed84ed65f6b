package org.bibkpi.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.bibkpi.model.ByteSource;

/**
 * Whole lines in a file of JSON lines, the one kind of export that can be entered in the middle: elsewhere a line may be
 * anything, and what is packed can be unpacked from its beginning only.
 *
 * @param from the first byte
 * @param to the byte behind the last
 */
public record LineRange(long from, long to) implements Serializable {
    private static final int BUFFER = 64 * 1024;

    long length() {
        return to - from;
    }

    /**
     * Cuts a file into ranges of about this length; none if it is shorter than two of them, or no file of JSON lines by
     * its first line.
     */
    public static List<LineRange> of(final ByteSource file, final long length) throws IOException {
        final long size = file.size();
        if (size < 2 * length || !beginsWithAnObjectOnALine(file)) {
            return List.of();
        }
        final List<LineRange> ranges = new ArrayList<>();
        long from = 0;
        while (from < size) {
            final long to = size - from < 2 * length ? size : nextLine(file, from + length, size);
            ranges.add(new LineRange(from, to));
            from = to;
        }
        return ranges.size() < 2 ? List.of() : List.copyOf(ranges);
    }

    private static boolean beginsWithAnObjectOnALine(final ByteSource file) throws IOException {
        try (InputStream in = file.open()) {
            int c = in.read();
            if (c != '{') {
                return false;
            }
            int last = c;
            for (int read = 1; c >= 0 && c != '\n' && read < Lines.LONGEST; read++) {
                last = c == '\r' ? last : c;
                c = in.read();
            }
            return c == '\n' && last == '}' && in.read() == '{';
        }
    }

    private static long nextLine(final ByteSource file, final long from, final long size) throws IOException {
        try (InputStream in = file.open()) {
            in.skipNBytes(from);
            long at = from;
            for (int c = in.read(); c >= 0; c = in.read()) {
                at++;
                if (c == '\n') {
                    return at;
                }
            }
            return size;
        }
    }

    /** How many lines and, at one on each line that is not blank, records it holds. */
    public Preceding count(final ByteSource file) throws IOException {
        final byte[] buffer = new byte[BUFFER];
        long lines = 0;
        long records = 0;
        boolean blank = true;
        try (InputStream in = FilePart.open(file, this)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                        blank = true;
                    } else if (blank && buffer[i] != ' ' && buffer[i] != '\r' && buffer[i] != '\t') {
                        records++;
                        blank = false;
                    }
                }
            }
        }
        return new Preceding(lines, records);
    }
}
