package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bibkpi.model.Doi;
import org.bibkpi.model.InputException;
import org.bibkpi.registry.CitationList.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationListReaderTest {
    @TempDir
    private Path folder;

    @Test
    void thePercentileTellsFromNinetyOnAndADoiMayBeWrittenInAnyWay() throws IOException {
        final CitationList list =
                read("doi;percentile\nhttps://doi.org/10.5555/AB;90,0\n10.5555/c;89.99\ndoi:10.5555/ab;90\n");
        assertThat(list.find(new Doi("10.5555/ab"))).contains(new Standing(true, "percentile 90"));
        assertThat(list.find(new Doi("10.5555/c"))).contains(new Standing(false, "percentile 89.99"));
        assertThat(list.find(new Doi("10.5555/d"))).isEmpty();
    }

    @Test
    void aListMaySayYesOrNoInstead() throws IOException {
        final CitationList list = read("title,doi,highly_cited\nA,10.5555/a,Yes\nB,10.5555/b,no\n");
        assertThat(list.find(new Doi("10.5555/a"))).map(Standing::highlyCited).contains(true);
        assertThat(list.find(new Doi("10.5555/b"))).map(Standing::highlyCited).contains(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percentile   | 10.5555/a,101         | highly_cited.csv:2 | is not between 0 and 100
            percentile   | 10.5555/a,top         | highly_cited.csv:2 | is not a number
            percentile   | 10.5555/a,            | highly_cited.csv:2 | is not a number
            percentile   | none,95               | highly_cited.csv:2 | is not one DOI
            percentile   | 10.5555/a,0.95        | highly_cited.csv   | these are fractions
            highly_cited | 10.5555/a,maybe       | highly_cited.csv:2 | Write yes or no
            citations    | 10.5555/a,12          | highly_cited.csv   | highly_cited
            """)
    void refusesWhatItCannotUseWithFileAndLine(
            final String column, final String row, final String where, final String what) {
        assertThatThrownBy(() -> read("doi," + column + "\n" + row + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(where, what);
    }

    @Test
    void refusesADoiThatStandsTwiceWithDifferentValues() {
        assertThatThrownBy(() -> read("doi,highly_cited\n10.5555/a,yes\n10.5555/A,no\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("highly_cited.csv:3", "stands further up as 'highly cited: yes'");
    }

    private CitationList read(final String text) throws IOException {
        return CitationListReader.read(Files.writeString(folder.resolve("highly_cited.csv"), text));
    }
}
