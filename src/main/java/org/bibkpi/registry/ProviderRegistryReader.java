package org.bibkpi.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/** Reads a provider registry: one of the project's own by its name, or a file of the same form. */
public final class ProviderRegistryReader {
    private static final String FOLDER = "/registry/";

    private ProviderRegistryReader() {}

    /** What finds faults in a registry beyond its structure. */
    @FunctionalInterface
    public interface Audit {
        List<RegistryFault> faults(ProviderRegistry registry);
    }

    /**
     * The registry that a job names.
     *
     * @param nameOrPath name of a built-in registry, or path of a YAML file
     * @param folder what a relative path is relative to
     * @param audit looks through a file; the project's own registries are faultless by test
     * @throws InputException if there is no such registry, or with file and line for every fault it has
     */
    public static ProviderRegistry read(final String nameOrPath, final Path folder, final Audit audit) {
        if (builtIn().contains(nameOrPath)) {
            return builtIn(nameOrPath);
        }
        final YamlText text = file(nameOrPath, folder.resolve(nameOrPath));
        final ProviderRegistry registry = parse(text);
        refuse(text, audit.faults(registry));
        return registry;
    }

    /**
     * A registry of the project itself.
     *
     * @throws InputException if there is none of this name
     */
    public static ProviderRegistry builtIn(final String name) {
        if (!builtIn().contains(name)) {
            throw new InputException("providers", none(name));
        }
        return parse(resource(name + ".yaml"));
    }

    /** The names of the project's own registries. */
    public static List<String> builtIn() {
        return resource("built-in.txt").text().lines().map(String::strip).toList();
    }

    /**
     * A registry of the project itself as it is written, to begin one's own with.
     *
     * @throws InputException if there is none of this name
     */
    public static String text(final String builtIn) {
        if (!builtIn().contains(builtIn)) {
            throw new InputException(
                    builtIn, "bibkpi has no such registry. Write one of " + String.join(", ", builtIn()) + ".");
        }
        return resource(builtIn + ".yaml").text();
    }

    /** All that a registry of the project itself consists of, so that two runs can tell whether it changed. */
    public static byte[] content(final String builtIn) {
        return Stream.of(builtIn + ".yaml", "words.yaml", "regions.yaml")
                .map(name -> resource(name).text())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** All regions of Sweden. */
    public static SwedishRegions regions() {
        return resource("regions.yaml").as(SwedishRegions.class);
    }

    private static ProviderRegistry parse(final YamlText text) {
        final RegistryDocument document = text.as(RegistryDocument.class);
        final SwedishRegions regions = regions();
        final Region home = regions.home(document.region())
                .orElseThrow(() -> new InputException(
                        text.name(),
                        "There is no region '" + document.region()
                                + "'. Write a county code in quotes, as \"01\", or SE."));
        final ProviderRegistry registry =
                document.with(home, resource("words.yaml").as(AddressWords.class), regions);
        refuse(text, new ProviderRegistryAudit(registry).faults());
        return registry;
    }

    private static void refuse(final YamlText text, final List<RegistryFault> faults) {
        if (!faults.isEmpty()) {
            throw new InputException(faults.stream()
                    .map(fault -> text.where(fault.id(), fault.name()) + ": " + fault.sentence())
                    .collect(Collectors.joining("\n")));
        }
    }

    private static YamlText file(final String name, final Path path) {
        if (!Files.isRegularFile(path)) {
            throw new InputException("providers", none(name));
        }
        try {
            return new YamlText(name, Files.readString(path));
        } catch (final IOException unreadable) {
            throw new InputException(name, "The file cannot be read as UTF-8: " + unreadable.getMessage());
        }
    }

    private static String none(final String name) {
        return "There is no registry and no file '" + name + "'. Write one of " + String.join(", ", builtIn())
                + ", or the path of a registry file.";
    }

    private static YamlText resource(final String name) {
        try (InputStream bytes = Optional.ofNullable(ProviderRegistryReader.class.getResourceAsStream(FOLDER + name))
                .orElseThrow(() -> new IllegalStateException("resource missing: " + name))) {
            return new YamlText(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
