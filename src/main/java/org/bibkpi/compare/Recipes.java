package org.bibkpi.compare;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bibkpi.audit.RunRecipe;
import org.bibkpi.audit.RunRecipe.Input;

/** What two runs were made of, and in what that differs. */
final class Recipes {
    /** Settings that say where things stand and what they are called: what stands there is compared by itself. */
    private static final Set<String> PLACES = Set.of(
            "job",
            "definition-version",
            "publications",
            "roster",
            "providers",
            "clinical-journals",
            "citation-percentiles",
            "reported",
            "decisions",
            "last-run",
            "output");

    private final RunRecipe before;
    private final RunRecipe after;

    Recipes(final RunRecipe before, final RunRecipe after) {
        this.before = before;
        this.after = after;
    }

    RunRecipe before() {
        return before;
    }

    RunRecipe after() {
        return after;
    }

    /** Whether the files that play such a role differ. */
    boolean differ(final Predicate<Input> role) {
        return !checksums(before, role).equals(checksums(after, role));
    }

    boolean exportsDiffer() {
        return differ(input -> input.role().equals(RunRecipe.PUBLICATIONS));
    }

    boolean rosterDiffers() {
        return differ(input -> input.role().equals("roster"));
    }

    boolean registryDiffers() {
        return differ(input -> input.role().equals("providers"));
    }

    boolean journalListsDiffer() {
        return differ(input -> input.role().contains("journal"));
    }

    boolean citationListDiffers() {
        return differ(input -> input.role().equals("citation-percentiles"));
    }

    boolean decisionsDiffer() {
        return differ(input -> input.role().equals("decisions"));
    }

    boolean reportedDiffers() {
        return differ(input -> input.role().equals("reported"));
    }

    /** Whether the roster says something else of a person, or has the person in one run only. */
    boolean rosterEntryDiffers(final String person) {
        return !Objects.equals(before.roster().get(person), after.roster().get(person));
    }

    /** Every setting that can change a figure and differs, with both values. */
    SortedMap<String, String> definitions() {
        final SortedMap<String, String> different = new TreeMap<>();
        final Set<String> keys = new TreeSet<>(before.settings().keySet());
        keys.addAll(after.settings().keySet());
        keys.stream().filter(Recipes::isDefinition).forEach(key -> {
            final Optional<String> old = before.setting(key);
            final Optional<String> now = after.setting(key);
            if (!old.equals(now)) {
                different.put(key, key + ": " + old.orElse("by default") + " → " + now.orElse("by default"));
            }
        });
        return different;
    }

    /** The settings that differ, of those whose key begins so; empty if none does. */
    Optional<String> definition(final String... beginnings) {
        final String found = definitions().entrySet().stream()
                .filter(entry -> Set.of(beginnings).stream().anyMatch(entry.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
        return Optional.of(found).filter(text -> !text.isEmpty());
    }

    /** Whether a value is in a comma-separated setting of one run only. */
    boolean isSwitched(final String setting, final String value) {
        return isListed(before, setting, value) != isListed(after, setting, value);
    }

    String versions() {
        return before.version().equals(after.version())
                ? "another build of version " + after.version()
                : "version " + before.version() + " → " + after.version();
    }

    private static boolean isListed(final RunRecipe recipe, final String setting, final String value) {
        return Set.of(recipe.setting(setting).orElse("").split(", ", -1)).contains(value);
    }

    private static boolean isDefinition(final String key) {
        final String top = key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.'));
        return !PLACES.contains(top) && !top.equals("title") && !key.matches("indicators\\..*\\.(title|target)\\..*");
    }

    private static Set<String> checksums(final RunRecipe recipe, final Predicate<Input> role) {
        return recipe.inputs().stream().filter(role).map(Input::sha256).collect(Collectors.toSet());
    }
}
