package org.bibkpi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a page for {@code man}, from what Picocli knows of it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/groff_man.7.html">groff_man(7)</a>
 */
final class ManPage {
    private final CommandLine command;
    private final List<String> lines = new ArrayList<>();

    private ManPage(final CommandLine command) {
        this.command = command;
    }

    /** The page of a command; {@code others} are named under "see also". */
    static String of(final CommandLine command, final List<String> others) {
        return new ManPage(command).write(others);
    }

    /** As in {@code bibkpi-run}: the page's name. */
    static String name(final CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private String write(final List<String> others) {
        final CommandSpec spec = command.getCommandSpec();
        final String[] description = spec.usageMessage().description();
        final String summary = firstSentence(String.join(" ", description));
        lines.add(".TH \"" + text(name(spec).toUpperCase(java.util.Locale.ROOT)) + "\" 1 \"\" bibkpi");
        section("NAME", text(name(spec)) + " \\- " + text(summary));
        section("SYNOPSIS", text(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ")));
        section("DESCRIPTION", paragraphs(description));
        arguments(spec.positionalParameters());
        subcommands();
        options(spec.options());
        examples(spec.usageMessage().footer());
        exitCodes(spec.root().usageMessage().exitCodeList());
        section(
                "SEE ALSO",
                String.join(
                        ", ",
                        others.stream().map(o -> "\\fB" + text(o) + "\\fR(1)").toList()));
        return String.join("\n", lines) + "\n";
    }

    private void section(final String title, final String... content) {
        lines.add(".SH " + title);
        lines.addAll(List.of(content));
    }

    private static String[] paragraphs(final String... description) {
        return Stream.of(description)
                .flatMap(line -> Stream.of(".PP", text(line)))
                .skip(1)
                .toArray(String[]::new);
    }

    private void arguments(final List<PositionalParamSpec> arguments) {
        if (!arguments.isEmpty()) {
            section("ARGUMENTS");
            arguments.forEach(argument -> item("\\fI" + text(argument.paramLabel()) + "\\fR", description(argument)));
        }
    }

    private void subcommands() {
        if (!command.getSubcommands().isEmpty()) {
            section("COMMANDS");
            command.getSubcommands()
                    .forEach((name, sub) -> item(
                            "\\fB" + text(name) + "\\fR",
                            firstSentence(String.join(
                                    " ", sub.getCommandSpec().usageMessage().description()))));
        }
    }

    private void options(final List<OptionSpec> options) {
        section("OPTIONS");
        options.forEach(option -> item(
                String.join(
                                ", ",
                                Stream.of(option.names())
                                        .map(name -> "\\fB" + text(name) + "\\fR")
                                        .toList())
                        + (option.arity().max() > 0 ? "=\\fI" + text(option.paramLabel()) + "\\fR" : ""),
                description(option)));
    }

    private void examples(final String... footer) {
        if (footer.length > 0) {
            section("EXAMPLES", ".nf");
            Stream.of(footer).forEach(line -> lines.add(text(line)));
            lines.add(".fi");
        }
    }

    private void exitCodes(final Map<String, String> codes) {
        section("EXIT STATUS");
        codes.forEach(this::item);
    }

    private void item(final String term, final String meaning) {
        lines.addAll(List.of(".TP", term, text(meaning)));
    }

    /** A description with Picocli's variables, such as the default, filled in. */
    private static String description(final ArgSpec argument) {
        return Ansi.OFF.new Text(String.join(" ", argument.description())
                        .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()))
                        .replace("${COMPLETION-CANDIDATES}", candidates(argument)))
                .toString();
    }

    private static String candidates(final ArgSpec argument) {
        final List<String> values = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(values::add);
        }
        return String.join(", ", values);
    }

    private static String firstSentence(final String description) {
        final int end = description.indexOf(". ");
        return end < 0 ? description.replaceFirst("\\.$", "") : description.substring(0, end);
    }

    /** Plain text: what troff would read as its own is written so that it shows. */
    private static String text(final String plain) {
        final String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
