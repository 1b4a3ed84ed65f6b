package org.bibkpi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide, as a test sees it.
 *
 * @param path where it stands
 * @param blocks its fenced blocks in order
 */
record GuidePage(Path path, List<Block> blocks) {
    private static final Pattern FENCE =
            Pattern.compile("^( *)```([a-z]*)\\R(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * A fenced block.
     *
     * @param language as written behind the fence: {@code sh} is executed, a {@code text} that follows it is what it
     *     prints
     * @param text what stands between the fences
     */
    record Block(String language, String text) {
        @Override
        public String toString() {
            return text.lines().findFirst().orElse("");
        }
    }

    /** Every page of the guide, in the order of the names. */
    static List<GuidePage> all() throws IOException {
        final List<GuidePage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("docs", "guide"))) {
            for (final Path file : files.sorted().toList()) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    static GuidePage read(final Path file) throws IOException {
        final List<Block> blocks = new ArrayList<>();
        final Matcher fence = FENCE.matcher(Files.readString(file));
        while (fence.find()) {
            final String text = fence.group(3).replaceAll("(?m)^" + fence.group(1), "");
            blocks.add(new Block(fence.group(2), text));
        }
        return new GuidePage(file, List.copyOf(blocks));
    }

    /** The first block in a language. */
    String first(final String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .findFirst()
                .orElseThrow()
                .text();
    }

    boolean has(final String language) {
        return blocks.stream().anyMatch(block -> block.language().equals(language));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
