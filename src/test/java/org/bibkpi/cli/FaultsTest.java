package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What a person is told when something goes wrong that is no fault of the input. */
final class FaultsTest {
    @Test
    void aFullDiskIsNamed() {
        final IOException full = new IOException("No space left on device");
        assertThat(Faults.message(new UncheckedIOException(full)))
                .contains("No space left on device")
                .contains("an earlier report is as it was")
                .doesNotContain("fault of its own");
    }

    @Test
    void lackOfMemorySaysWhatToSet() {
        assertThat(Faults.message(new OutOfMemoryError("Java heap space"))).contains("BIBKPI_JAVA_OPTIONS=-Xmx");
    }

    @Test
    void lackOfMemoryInATaskOfSparkIsKnownByItsText() {
        final Exception job = new IllegalStateException(
                "Job aborted due to stage failure: Lost task 0.0: java.lang.OutOfMemoryError: Java heap space");
        assertThat(Faults.message(job)).contains("too little memory");
    }

    @Test
    void anythingElseIsAFaultOfTheProgram() {
        assertThat(Faults.message(new IllegalStateException("records got lost")))
                .contains("fault of its own")
                .contains("records got lost")
                .contains("BIBKPI_DEBUG=1");
    }

    @Test
    void whatWorkBesideThrewIsToldAsIfItHadBeenThrownHere() {
        assertThat(Faults.message(new CompletionException(new IllegalStateException("records got lost"))))
                .contains("fault of its own: java.lang.IllegalStateException: records got lost");
        assertThat(Faults.message(new CompletionException(new IOException("no such master"))))
                .contains("no such master");
    }
}
