package org.bibkpi.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bibkpi.registry.ProviderRegistryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi registry}: the registries of care providers that come along, to begin one's own with. */
@Command(
        name = "registry",
        mixinStandardHelpOptions = true,
        description =
                "Lists the registries of care providers that come with bibkpi, or prints one, to begin your own with.",
        footerHeading = "%nExamples:%n",
        footer = {"  bibkpi registry", "  bibkpi registry stockholm > my-centre/providers.yaml"})
final class RegistryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The registry to print.")
    private Optional<String> name;

    @Override
    public Integer call() {
        final PrintWriter out = spec.commandLine().getOut();
        name.ifPresentOrElse(
                wanted -> out.print(ProviderRegistryReader.text(wanted)),
                () -> ProviderRegistryReader.builtIn().forEach(out::println));
        out.flush();
        return ExitCode.DONE;
    }
}
