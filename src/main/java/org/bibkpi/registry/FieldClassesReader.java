package org.bibkpi.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.InputException;

/** Reads field classes: those that come with bibkpi by their name, or a file of the same form. */
public final class FieldClassesReader {
    /** The name of the classes of Web of Science's subject categories. */
    public static final String WOS_CATEGORIES = "wos-categories";

    private static final List<String> BUILT_IN = List.of("npi", "science-metrix", "asjc", WOS_CATEGORIES);

    private FieldClassesReader() {}

    /** The names of the field classes that come with bibkpi. */
    public static List<String> builtIn() {
        return BUILT_IN;
    }

    /** Field classes that come with bibkpi. */
    public static FieldClasses builtIn(final String name) {
        final String resource = "/registry/journals/" + name + ".yaml";
        try (InputStream bytes = Optional.ofNullable(FieldClassesReader.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("resource missing: " + resource))) {
            return FieldClasses.parse(
                    new YamlText(name + ".yaml", new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The field classes that a job names.
     *
     * @throws InputException with file and line if there are none of this name, or the file has errors
     */
    public static FieldClasses read(final String nameOrPath, final Path folder) {
        return BUILT_IN.contains(nameOrPath) ? builtIn(nameOrPath) : file(nameOrPath, folder.resolve(nameOrPath));
    }

    private static FieldClasses file(final String name, final Path path) {
        if (!Files.isRegularFile(path)) {
            throw new InputException(
                    "classes",
                    "There are no field classes and no file '" + name + "'. Write one of " + String.join(", ", BUILT_IN)
                            + ", or the path of a file of the same form.");
        }
        try {
            return FieldClasses.parse(new YamlText(name, Files.readString(path)));
        } catch (final IOException unreadable) {
            throw new InputException(name, "The file cannot be read as UTF-8: " + unreadable.getMessage());
        }
    }
}
