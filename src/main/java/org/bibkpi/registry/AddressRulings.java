package org.bibkpi.registry;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.EmailMask;
import org.bibkpi.model.InputException;

/**
 * The decisions about addresses that settle a run: {@code review_addresses.csv} of an earlier run with its decision
 * column filled in. They win over every rule. Two that contradict each other are both left out, and told.
 */
public final class AddressRulings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Some databases end an address with a full stop, others do not. */
    private static final Pattern END_MARKS = Pattern.compile("[\\s.,;]+$");

    private final Map<String, AddressRuling> byAddress;
    private final List<String> contradictions;

    private AddressRulings(final Map<String, AddressRuling> byAddress, final List<String> contradictions) {
        this.byAddress = new HashMap<>(byAddress);
        this.contradictions = List.copyOf(contradictions);
    }

    /** No decisions at all. */
    public static AddressRulings none() {
        return new AddressRulings(Map.of(), List.of());
    }

    /** The decisions, less those that contradict each other. */
    public static AddressRulings of(final List<AddressRuling> rulings) {
        final Map<String, AddressRuling> agreed = new TreeMap<>();
        final Map<String, String> contradicted = new TreeMap<>();
        for (final AddressRuling ruling : rulings) {
            final Optional<AddressRuling> earlier =
                    Optional.ofNullable(agreed.putIfAbsent(key(ruling.address()), ruling));
            earlier.filter(other -> !other.decision().equals(ruling.decision()))
                    .ifPresent(other -> contradicted.put(key(ruling.address()), contradiction(other, ruling)));
        }
        agreed.keySet().removeAll(contradicted.keySet());
        return new AddressRulings(agreed, new ArrayList<>(contradicted.values()));
    }

    /**
     * Reads a review file. Rows without a decision are passed over.
     *
     * @param registry whose provider ids a decision may name
     * @throws InputException with file and line if a column is missing, a decision is none of yes, no and a provider's
     *     id, or it lacks who decided and when
     */
    public static List<AddressRuling> read(final Path file, final ProviderRegistry registry) {
        return DecidedRow.read(file, List.of("address"), row -> ruling(row, registry));
    }

    /** The decision about an address, however its blanks, letter case and last full stop are written. */
    public Optional<AddressRuling> find(final String address) {
        return byAddress.isEmpty() ? Optional.empty() : Optional.ofNullable(byAddress.get(key(address)));
    }

    /** One sentence per address that was decided in two ways. */
    public List<String> contradictions() {
        return contradictions;
    }

    /** Where the decisions about these addresses stand, each as file and line. */
    public Set<String> met(final Stream<String> addresses) {
        return byAddress.isEmpty()
                ? Set.of()
                : addresses
                        .distinct()
                        .flatMap(address -> find(address).stream())
                        .map(AddressRuling::where)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The decisions that meet no address any more.
     *
     * @param met where the others stand
     */
    public List<AddressRuling> unmet(final Set<String> met) {
        return byAddress.values().stream()
                .filter(ruling -> !met.contains(ruling.where()))
                .sorted(Comparator.comparing(AddressRuling::where))
                .toList();
    }

    private static String key(final String address) {
        final String text =
                BLANKS.matcher(EmailMask.of(unescaped(address.strip()))).replaceAll(" ");
        return AsciiCase.lower(END_MARKS.matcher(text).replaceAll(""));
    }

    /** Reports put an apostrophe before what a spreadsheet would take for a formula. */
    private static String unescaped(final String address) {
        return address.startsWith("'") ? address.substring(1).strip() : address;
    }

    private static String contradiction(final AddressRuling one, final AddressRuling other) {
        return other.where() + " decides '" + other.decision() + "', but " + one.where() + " '" + one.decision()
                + "' for the same address. Neither counts. Delete one of them.";
    }

    private static AddressRuling ruling(final DecidedRow row, final ProviderRegistry registry) {
        return new AddressRuling(
                row.demanded("address"), decision(row, registry), row.by(), row.on(), row.why(), row.where());
    }

    private static String decision(final DecidedRow row, final ProviderRegistry registry) {
        final String written = row.decision();
        final String lower = AsciiCase.lower(written);
        if (lower.equals(AddressRuling.YES) && registry.isOfAllRegions()) {
            throw new InputException(
                    row.where(),
                    "In a registry of all regions a yes does not say which region. Write the id of the provider.");
        }
        if (lower.equals(AddressRuling.YES) || lower.equals(AddressRuling.NO)) {
            return lower;
        }
        return registry.find(written)
                .map(Provider::id)
                .orElseThrow(() -> new InputException(
                        row.where(),
                        "The decision '" + written + "' is none. Write yes, no or the id of a provider in the registry "
                                + registry.id() + "."));
    }
}
