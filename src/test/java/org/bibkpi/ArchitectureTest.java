package org.bibkpi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: data flows one way, and the folders say so. */
final class ArchitectureTest {
    private static final String ROOT = "org.bibkpi.";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** What each package may know of the others. What is not listed is forbidden. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("sheet", Set.of("model")),
            Map.entry("read", Set.of("model", "sheet")),
            Map.entry("normalise", Set.of("model", "read")),
            Map.entry("registry", Set.of("model", "normalise", "sheet")),
            Map.entry("deduplicate", Set.of("model", "normalise")),
            Map.entry("tag", Set.of("model", "registry", "normalise", "deduplicate")),
            Map.entry("measure", Set.of("model", "registry", "tag", "deduplicate")),
            Map.entry("job", Set.of("model", "registry", "tag", "measure")),
            Map.entry("audit", Set.of("model", "deduplicate", "tag", "measure")),
            Map.entry("compare", Set.of("model", "audit")),
            Map.entry("report", Set.of("model", "measure", "tag", "audit", "compare")),
            Map.entry("spark", Set.of("model", "read", "normalise", "deduplicate", "tag", "measure")),
            Map.entry(
                    "cli",
                    Set.of(
                            "model",
                            "read",
                            "normalise",
                            "registry",
                            "deduplicate",
                            "tag",
                            "measure",
                            "job",
                            "audit",
                            "compare",
                            "report",
                            "spark")));

    @Test
    void dataFlowsOneWay() {
        final Set<String> breaches = CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isBreach)
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyPackageIsOneOfTheHouse() {
        assertThat(CLASSES.stream().map(c -> packageOf(c).split("\\.", -1)[0]).distinct())
                .allSatisfy(name -> assertThat(MAY_USE).containsKey(name));
    }

    @Test
    void onlySparkImportsSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bibkpi.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", "org.apache.hadoop..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bibkpi.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void onlyReadRegistryReportAndSparkOpenFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.bibkpi.read..", "org.bibkpi.registry..", "org.bibkpi.report..", "org.bibkpi.spark..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Files.class, File.class, FileInputStream.class, FileOutputStream.class, FileChannel.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageRefusesNull() {
        assertThat(MAY_USE.keySet())
                .allSatisfy(name -> assertThat(CLASSES.getPackage(ROOT + name)
                                .isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                        .isTrue());
    }

    private static boolean isBreach(final Dependency dependency) {
        final JavaClass target = dependency.getTargetClass();
        if (!target.getPackageName().startsWith(ROOT)) {
            return false;
        }
        final String from = top(dependency.getOriginClass());
        final String to = top(target);
        return !from.equals(to) && !MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static String top(final JavaClass type) {
        return Stream.of(packageOf(type).split("\\.", -1)).findFirst().orElse("");
    }

    private static String packageOf(final JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
