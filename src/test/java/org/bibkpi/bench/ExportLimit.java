package org.bibkpi.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What reading alone takes, several files at a time: {@code lines} unpacks and counts lines, {@code tokens} unpacks and
 * goes over every token of the JSON without keeping any. No program that parses with Jackson can be faster than that.
 */
public final class ExportLimit {
    private static final int BUFFER = 64 * 1024;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .build();

    private ExportLimit() {}

    /** {@code ExportLimit lines|tokens FOLDER}: prints how many there were. */
    public static void main(final String[] args) throws IOException {
        final ToLongFunction<Path> count = args[0].equals("lines") ? ExportLimit::lines : ExportLimit::tokens;
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            final List<Path> all = files.sorted().toList();
            System.out.println(all.parallelStream().mapToLong(count).sum());
        }
    }

    private static InputStream open(final Path file) throws IOException {
        final InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    private static long lines(final Path file) {
        final byte[] buffer = new byte[BUFFER];
        long lines = 0;
        try (InputStream in = open(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static long tokens(final Path file) {
        long tokens = 0;
        try (InputStream in = open(file);
                JsonParser parser = JSON.createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
