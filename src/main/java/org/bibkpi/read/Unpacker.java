package org.bibkpi.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Printable;

/**
 * Takes a file apart into the exports in it, one after the other, as a stream. The paths inside an archive serve as
 * names and nothing else: nothing is ever written to where they point.
 */
final class Unpacker implements Closeable {
    static final int HEAD = 64 * 1024;
    private static final int DEEPEST = 3;
    private static final int MOST_MEMBERS = 100_000;

    /** An archive that is being read. */
    private record Archive(String name, ZipArchiveInputStream members, int depth) {}

    private final String file;
    private final InputStream opened;
    private final CountedStream packed;
    private final Deque<Archive> archives = new ArrayDeque<>();
    private boolean begun;
    private final int mostMembers;
    private int members;

    Unpacker(final ByteSource source) throws IOException {
        this(source, MOST_MEMBERS);
    }

    /**
     * The same.
     *
     * @param mostMembers so many members are read, those of archives within archives among them
     */
    Unpacker(final ByteSource source, final int mostMembers) throws IOException {
        this.mostMembers = mostMembers;
        this.file = source.name();
        this.opened = source.open();
        this.packed = new CountedStream(opened);
    }

    /** The next file in it; empty at the end. */
    Optional<Unpacked> next() throws IOException {
        Optional<Unpacked> found = begun ? Optional.empty() : unpack(file, packed, 0);
        begun = true;
        while (found.isEmpty() && !archives.isEmpty()) {
            found = nextMember(archives.element());
        }
        return found;
    }

    private Optional<Unpacked> nextMember(final Archive archive) throws IOException {
        final Optional<ZipArchiveEntry> entry = nextEntry(archive);
        if (entry.isEmpty()) {
            archives.pop();
            return Optional.empty();
        }
        if (++members > mostMembers) {
            throw new InputException(
                    archive.name(), "The archive has more than " + mostMembers + " members. Unpack it first.");
        }
        return isExport(entry.get())
                ? unpack(
                        archive.name() + "!" + Printable.of(entry.get().getName()),
                        archive.members(),
                        archive.depth() + 1)
                : Optional.empty();
    }

    // The library answers damaged input with exceptions of many kinds.
    private static Optional<ZipArchiveEntry> nextEntry(final Archive archive) {
        try {
            final Optional<ZipArchiveEntry> entry =
                    Optional.ofNullable(archive.members().getNextEntry());
            if (entry.isPresent() && !archive.members().canReadEntryData(entry.get())) {
                throw new InputException(
                        archive.name(), "The archive is encrypted or packed in an unusual way. Unpack it first.");
            }
            return entry;
        } catch (final InputException explained) {
            throw explained;
        } catch (final IOException | RuntimeException damaged) {
            throw GuardedStream.damaged(archive.name(), damaged);
        }
    }

    /** Folders and what operating systems leave in archives are no exports. */
    private static boolean isExport(final ZipArchiveEntry entry) {
        final String path = entry.getName();
        return !entry.isDirectory()
                && !path.startsWith("__MACOSX/")
                && !path.endsWith("/.DS_Store")
                && !path.equals(".DS_Store")
                && !path.endsWith("Thumbs.db");
    }

    private Optional<Unpacked> unpack(final String name, final InputStream bytes, final int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new InputException(name, "Archives lie within archives, too deep. Unpack them first.");
        }
        final BufferedInputStream in = new BufferedInputStream(guarded(name, bytes), 2 * HEAD);
        in.mark(HEAD);
        final byte[] head = in.readNBytes(HEAD);
        in.reset();
        final Packing packing = Packing.of(head);
        return switch (packing) {
            case PLAIN, XLS, XLSX -> Optional.of(new Unpacked(name, packing, head, in));
            case GZIP -> unpack(name, decompressed(name, in, packing), depth + 1);
            case BZIP2 -> unpack(name, decompressed(name, in, packing), depth + 1);
            case ZIP -> {
                archives.push(new Archive(name, new ZipArchiveInputStream(in), depth));
                yield Optional.empty();
            }
        };
    }

    private InputStream guarded(final String name, final InputStream bytes) {
        return bytes == packed ? packed : new GuardedStream(name, bytes, packed);
    }

    private static InputStream decompressed(final String name, final InputStream in, final Packing packing) {
        try {
            return packing == Packing.GZIP
                    ? GzipCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .get()
                    : new BZip2CompressorInputStream(in, true);
        } catch (final IOException | RuntimeException damaged) {
            throw GuardedStream.damaged(name, damaged);
        }
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
