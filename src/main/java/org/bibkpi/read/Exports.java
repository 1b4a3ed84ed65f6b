package org.bibkpi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;

/** Where exports are opened: packed or not, in any encoding, of any format. */
public final class Exports {
    private static final List<ExportFormat> FORMATS = ServiceLoader.load(ExportFormat.class, new OwnJar()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(ExportFormat::id))
            .toList();

    private Exports() {}

    /** Every format that can be read, in the order of their ids. */
    public static List<ExportFormat> formats() {
        return FORMATS;
    }

    /**
     * Opens a file and recognises what is in it. The caller closes the reader.
     *
     * @throws InputException if it is empty, damaged or not an export
     */
    public static ExportReader open(final ByteSource source) {
        try {
            return new ExportReader(source);
        } catch (final IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ExportFormat recognise(final ContentHead head) {
        if (head.text().isBlank()) {
            throw new InputException(
                    head.name(), "The file is empty. Export the records again, or take it out of the job.");
        }
        return FORMATS.stream().filter(f -> f.recognises(head)).findFirst().orElseThrow(() -> noExport(head));
    }

    static boolean isExport(final ContentHead head) {
        return FORMATS.stream().anyMatch(f -> f.recognises(head));
    }

    private static InputException noExport(final ContentHead head) {
        final String message = Lookalike.find(head.text())
                .map(k -> "This is " + k.what() + ", not an export. " + k.instead())
                .orElse("This is not an export that bibkpi knows. `bibkpi formats` lists what can be read.");
        return new InputException(head.name(), message);
    }

    /**
     * The formats stand in the program's own jar: to look through those of a hundred libraries takes a tenth of a second. The parent is
     * the loader of this class: where Spark submits the program, the threads of a pool have another.
     */
    private static final class OwnJar extends ClassLoader {
        OwnJar() {
            super(Exports.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(final String name) {
            return Collections.enumeration(
                    Optional.ofNullable(getResource(name)).stream().toList());
        }
    }
}
