package org.bibkpi.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes invented exports of any size: {@code GenerateExports SEED SIZE FOLDER [six]}. {@code SIZE} is the number of counted
 * publications, spread over the years as in the plan's table; 0 gives the table itself. With {@code six} the exports are
 * in six formats, else in four. Beside the exports and lists the folder gets {@code truth.csv} and a job.
 */
public final class GenerateExports {
    private static final String JOB = """
            job: plan
            title: {sv: Provdata i planens storlek, en: Generated data of the plan's size}
            years: {from: 2016, to: 2022}
            publications: ['wos-*', 'scopus.*', 'pubmed.*', 'openalex.*']
            roster: roster.csv
            providers: stockholm
            clinical-journals: clinical_journals.csv
            indicators:
              - title: {sv: Sjukhusadress, en: Hospital address}
                id: affiliation_share
                share-of: affiliation
                target: {rule: at-least, value: 95 %}
                breakdowns: [region, journal_class, document_type, source, provider, grant_form]
              - title: {sv: Klinisk tidskrift, en: Clinical journal}
                id: clinical_journal_share
                share-of: clinical
                target: {rule: maintain, tolerance: 5 points}
                breakdowns: [document_type, grant_form]
            output: report
            """;

    private GenerateExports() {}

    /** Writes the folder that the arguments name. */
    public static void main(final String[] args) throws IOException {
        final boolean six = args.length == 4 && args[3].equals("six");
        if (args.length != 3 && !six) {
            throw new IllegalArgumentException("usage: GenerateExports SEED SIZE FOLDER [six]");
        }
        final int size = Integer.parseInt(args[1]);
        final PublicationPlan plan =
                size == 0 ? PlanTable.plan() : PlanTable.plan().scaledTo(size);
        final InventedWorld world = InventedWorld.of(Long.parseLong(args[0]), plan);
        final Path path = Path.of(args[2]);
        final ExportFolder folder = new ExportFolder(path);
        if (six) {
            folder.writeSixFormats(world);
        } else {
            folder.write(world);
        }
        folder.writeTruth(world.truth());
        Files.writeString(path.resolve("job.yaml"), JOB);
    }
}
