package org.bibkpi.generate;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes invented exports of any size: {@code GenerateExports SEED SIZE FOLDER}. {@code SIZE} is the number of counted
 * publications, spread over the years as in the plan's table; 0 gives the table itself. Beside the exports and lists
 * the folder gets {@code truth.csv}.
 */
public final class GenerateExports {
    private GenerateExports() {}

    /** Writes the folder that the arguments name. */
    public static void main(final String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: GenerateExports SEED SIZE FOLDER");
        }
        final int size = Integer.parseInt(args[1]);
        final PublicationPlan plan =
                size == 0 ? PlanTable.plan() : PlanTable.plan().scaledTo(size);
        final InventedWorld world = InventedWorld.of(Long.parseLong(args[0]), plan);
        final ExportFolder folder = new ExportFolder(Path.of(args[2]));
        folder.write(world);
        folder.writeTruth(world.truth());
    }
}
