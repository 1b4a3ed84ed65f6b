package org.bibkpi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums, so that a reader can tell whether two files are the same. */
final class Sha256 {
    private Sha256() {}

    /** The checksum of a stream, which it reads to its end and closes. */
    static String of(final InputStream bytes) throws IOException {
        final MessageDigest digest = digest();
        try (DigestInputStream in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    /** What was digested so far, in hexadecimal. */
    static String hex(final MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A new digest. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
