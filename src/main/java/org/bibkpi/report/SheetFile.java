package org.bibkpi.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows of a sheet in a file of their own until the workbook is written; as many as the sheet has room for below its
 * header.
 */
final class SheetFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final int most;
    private final OutputStream out;
    private int rows;
    private long left;

    /**
     * An empty file.
     *
     * @param most how many rows the sheet has room for
     */
    SheetFile(final Path file, final int most) throws IOException {
        this.file = file;
        this.most = most;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    /** Adds rows that {@link SheetRows} made, and counts those that find no room. */
    void add(final byte[] some) throws IOException {
        int end = left == 0 ? some.length : 0;
        for (int i = 0; i < some.length; i++) {
            if (some[i] == SheetRows.NEXT_NUMBER) {
                if (rows < most) {
                    rows++;
                } else {
                    end = left == 0 ? i - SheetRows.ROW.length() : end;
                    left++;
                }
            }
        }
        out.write(some, 0, end);
    }

    /** Adds the rows of a small table. */
    void add(final List<Column> columns, final String wholeIn, final List<List<String>> some) throws IOException {
        final SheetRows made = new SheetRows(columns, wholeIn);
        some.forEach(made::add);
        add(made.bytes());
    }

    /** How many rows it holds. */
    int rows() {
        return rows;
    }

    /** How many found no room. */
    long left() {
        return left;
    }

    /** Writes the rows with their numbers, as those below the header. */
    void copyTo(final OutputStream target) throws IOException {
        final BufferedOutputStream numbered = new BufferedOutputStream(target, BUFFER);
        final byte[] some = new byte[BUFFER];
        byte[] number = {};
        int row = 1;
        try (InputStream in = Files.newInputStream(file)) {
            for (int size = in.read(some); size >= 0; size = in.read(some)) {
                int from = 0;
                for (int i = 0; i < size; i++) {
                    if (some[i] == SheetRows.NEXT_NUMBER) {
                        row++;
                        number = String.valueOf(row).getBytes(StandardCharsets.US_ASCII);
                    }
                    if (some[i] == SheetRows.NEXT_NUMBER || some[i] == SheetRows.SAME_NUMBER) {
                        numbered.write(some, from, i - from);
                        numbered.write(number);
                        from = i + 1;
                    }
                }
                numbered.write(some, from, size - from);
            }
        }
        numbered.flush();
    }

    /** Adds no more. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Takes the file away. */
    void delete() throws IOException {
        Files.delete(file);
    }
}
