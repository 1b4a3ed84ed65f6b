package org.bibkpi.registry;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.model.Check;

/**
 * A list of journals as a job names it.
 *
 * @param name what jobs and reports call it
 * @param location the name of a list that comes with bibkpi, or the path of a file
 * @param classes the name of field classes that come with bibkpi, or the path of such a file; empty for those that fit the
 *     register's form
 * @param folder what relative paths are relative to
 */
public record JournalListSource(String name, String location, Optional<String> classes, Path folder) {
    public JournalListSource {
        Check.notBlank(name, "the list's name");
        Check.notBlank(location, "the list's file");
    }

    /** The file; empty if the list comes with bibkpi. */
    public Optional<Path> file() {
        return JournalListReader.builtIn().contains(location)
                ? Optional.empty()
                : Optional.of(folder.resolve(location).normalize());
    }

    /** What comes with bibkpi and decides here, by its name: the list, or the classes of a register's fields. */
    public SortedMap<String, byte[]> builtIn() {
        final SortedMap<String, byte[]> contents = new TreeMap<>();
        Stream.concat(Stream.of(location), classes.stream())
                .filter(name -> JournalListReader.builtIn().contains(name)
                        || FieldClassesReader.builtIn().contains(name))
                .forEach(name -> contents.put(name, JournalListReader.content(name)));
        return contents;
    }

    /** The file of the field classes; empty if they come with bibkpi. */
    public Optional<Path> classesFile() {
        return classes.filter(name -> !FieldClassesReader.builtIn().contains(name))
                .map(path -> folder.resolve(path).normalize());
    }
}
