package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Check;

/** A provider of care, present or past, or a unit of one. */
public final class Provider implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;
    private final String english;
    private final String kind;
    private final Ownership owner;
    private final String years;
    private final String region;
    private final String parent;
    private final String ror;
    private final List<ProviderName> names;
    private final List<UniversityDepartment> departments;

    Provider(final ProviderEntry entry) {
        this.id = entry.id();
        this.name = entry.name();
        this.english = entry.english();
        this.kind = entry.kind();
        this.owner = entry.owner();
        this.years = Optional.ofNullable(entry.years()).orElse("");
        this.region = Optional.ofNullable(entry.region()).orElse("");
        this.parent = Optional.ofNullable(entry.parent()).orElse("");
        this.ror = Optional.ofNullable(entry.ror())
                .map(RorId::new)
                .map(RorId::value)
                .orElse("");
        this.names = entry.providerNames();
        this.departments =
                Optional.ofNullable(entry.universityDepartment()).stream().toList();
        Check.that(!names.isEmpty(), "the provider %s has no names", id);
    }

    /** The short id that reports name it by. */
    public String id() {
        return id;
    }

    /** The official name. */
    public String name() {
        return name;
    }

    /** The official or usual English name. */
    public String english() {
        return english;
    }

    /** What it is, in a few words. */
    public String kind() {
        return kind;
    }

    public Ownership owner() {
        return owner;
    }

    /** Since when and until when, as text; empty if unknown. */
    public String years() {
        return years;
    }

    /** The county code of the region whose care it gives, where that is not the registry's. */
    public Optional<String> region() {
        return Optional.of(region).filter(text -> !text.isEmpty());
    }

    /** The id of the provider that it belongs to. */
    public Optional<String> parent() {
        return Optional.of(parent).filter(text -> !text.isEmpty());
    }

    /** Its ROR id, where certain. */
    public Optional<RorId> ror() {
        return Optional.of(ror).filter(text -> !text.isEmpty()).map(RorId::new);
    }

    /** Every name that addresses may hold. */
    public List<ProviderName> names() {
        return names;
    }

    /** Departments of a university that are named after it. */
    public List<UniversityDepartment> universityDepartments() {
        return departments;
    }
}
