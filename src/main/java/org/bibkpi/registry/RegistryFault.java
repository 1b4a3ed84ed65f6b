package org.bibkpi.registry;

/**
 * What is wrong in a registry.
 *
 * @param id the entry it is in, or the key
 * @param name the name in question; empty if it is the entry as a whole
 * @param sentence what is wrong and what to write instead
 */
public record RegistryFault(String id, String name, String sentence) {
    RegistryFault(final String id, final String sentence) {
        this(id, "", sentence);
    }
}
