package org.bibkpi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Checksums, so that a reader can tell whether two files are the same. */
final class Sha256 {
    private Sha256() {}

    /** The checksum of a stream, which it reads to its end and closes. */
    static String of(final InputStream bytes) throws IOException {
        final MessageDigest digest = digest();
        try (DigestInputStream in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The checksum of what the entries of a packed file hold, one after the other. */
    static String ofEntries(final Path file) throws IOException {
        final MessageDigest digest = digest();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (final ZipEntry entry : zip.stream().toList()) {
                try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
