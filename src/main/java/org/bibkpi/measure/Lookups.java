package org.bibkpi.measure;

import java.util.function.Function;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.tag.AddressVerdict;

/**
 * What a run knows beside its publications.
 *
 * @param addresses what an address is taken for
 * @param works which records were joined, and why
 */
public record Lookups(Function<String, AddressVerdict> addresses, Works works) {}
