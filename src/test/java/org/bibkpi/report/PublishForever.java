package org.bibkpi.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Publishes one report after the other until it is killed, for {@link KilledRunTest}. */
final class PublishForever {
    /** The files of a report; each holds the number of the run that wrote it. */
    static final int FILES = 12;

    private PublishForever() {}

    /** Publishes to the folder that is named. */
    public static void main(final String[] args) throws IOException {
        for (long run = 0; ; run++) {
            try (ReportFolder folder = ReportFolder.draft(Path.of(args[0]), true)) {
                for (int file = 0; file < FILES; file++) {
                    Files.writeString(folder.file(file + ".csv"), Long.toString(run));
                }
                Files.writeString(folder.file(Reports.MANIFEST), Long.toString(run));
                folder.publish();
            }
            System.out.println(run);
        }
    }
}
