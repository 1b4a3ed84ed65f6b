package org.bibkpi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.generate.GenerateExports;

/** What small commands take, the sample's run and one of the plan's size, beside the least program on Spark. */
final class SmallRuns {
    private static final String EXPORTS = "sample-data/exports/";
    private static final String JOB = "jobs/cimed.yaml";
    /** So many counted publications have 13,700 records. */
    private static final String PLAN_SIZE = "3840";

    private final Path folder;
    private final int runs;
    private final Map<Contender, String> goals = new LinkedHashMap<>();

    SmallRuns(final Path folder, final int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    void print() throws IOException, InterruptedException {
        final Path plan = folder.resolve("plan-size");
        if (!Files.exists(plan.resolve("job.yaml"))) {
            GenerateExports.main(new String[] {"1", PLAN_SIZE, plan.toString(), "six"});
        }
        goals.put(Contender.java("the least program on Spark, started by plain Java", LeastSpark.class, JOB), "–");
        enter("1 s", "formats");
        for (final String export : List.of("openalex.jsonl", "pubmed.xml", "scopus.csv", "wos-1.txt")) {
            enter("1 s", "inspect", EXPORTS + export);
        }
        enter(
                "1 s",
                "inspect",
                EXPORTS + "openalex.jsonl",
                EXPORTS + "pubmed.xml",
                EXPORTS + "scopus.csv",
                EXPORTS + "wos-1.txt");
        enter("1 s", "tag", "--column", "Affiliations", EXPORTS + "scopus.csv");
        enter("1 s", "check", JOB);
        enter("5 s", "run", "--force", "--output", folder.resolve("sample").toString(), JOB);
        enter("8 s", "run", "--force", plan.resolve("job.yaml").toString());
        printTable(Timing.inTurns(List.copyOf(goals.keySet()), runs, folder.resolve("last.log")));
    }

    private void enter(final String goal, final String... command) {
        goals.put(Contender.of(String.join(" ", command), List.of("./bibkpi"), command), goal);
    }

    private void printTable(final List<Timing> timings) {
        System.out.println(Timing.HEADER + " times the least | goal |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        final List<String> inOrder = new ArrayList<>(goals.values());
        for (int i = 0; i < timings.size(); i++) {
            System.out.println(timings.get(i).row(timings.get(0), inOrder.get(i)));
        }
    }
}
