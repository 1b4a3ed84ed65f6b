package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Check;
import org.jspecify.annotations.Nullable;

/** A provider as the registry file writes it; what each key means stands in {@code docs/registry.md}. */
record ProviderEntry(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String english,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) Ownership owner,
        @Nullable String years,
        @Nullable String region,
        @Nullable String parent,
        @Nullable String ror,
        @Nullable TagRule rule,
        @Nullable String note,
        @Nullable UniversityDepartment universityDepartment,
        @Nullable List<String> names,
        @Nullable List<String> formerNames,
        @Nullable List<String> units,
        @Nullable List<String> unitsWithPlace,
        @Nullable List<String> contractNames,
        @Nullable List<String> misspellings,
        @Nullable List<String> namesUnlessElsewhere,
        @Nullable List<String> namesWithCountry,
        @Nullable List<String> namesWithPlace,
        @Nullable List<String> namesWithRegion,
        @Nullable List<String> reviewNames,
        @Nullable List<String> otherScripts,
        @Nullable List<String> abbreviations) {

    ProviderEntry {
        Check.notBlank(id, "id");
        Check.notBlank(name, "name");
        Check.notBlank(english, "english");
        Optional.ofNullable(ror).ifPresent(RorId::new);
    }

    List<ProviderName> providerNames() {
        final List<ProviderName> all = new ArrayList<>();
        add(all, names, TagRule.PROVIDER_NAME, NameContext.ANYWHERE);
        add(all, formerNames, TagRule.FORMER_NAME, NameContext.ANYWHERE);
        add(all, units, TagRule.UNIT_NAME, NameContext.ANYWHERE);
        add(all, unitsWithPlace, TagRule.UNIT_NAME, NameContext.PLACE);
        add(all, contractNames, TagRule.PRIVATE_ON_CONTRACT, NameContext.ANYWHERE);
        add(all, misspellings, TagRule.LISTED_MISSPELLING, NameContext.ANYWHERE);
        add(all, namesUnlessElsewhere, TagRule.NAME_IN_CONTEXT, NameContext.NOT_ELSEWHERE);
        add(all, namesWithCountry, TagRule.NAME_IN_CONTEXT, NameContext.COUNTRY);
        add(all, namesWithPlace, TagRule.NAME_IN_CONTEXT, NameContext.PLACE);
        add(all, namesWithRegion, TagRule.NAME_IN_CONTEXT, NameContext.REGION);
        addAs(all, reviewNames, TagRule.NEEDS_A_LOOK, NameContext.NOT_ELSEWHERE);
        addAs(all, otherScripts, TagRule.OTHER_SCRIPT, NameContext.ANYWHERE);
        addAs(all, abbreviations, TagRule.ABBREVIATION, NameContext.PLACE);
        return List.copyOf(all);
    }

    /** A rule of the provider as a whole outranks that of the list a name stands in. */
    private void add(
            final List<ProviderName> all,
            final @Nullable List<String> texts,
            final TagRule byList,
            final NameContext context) {
        addAs(all, texts, Optional.ofNullable(rule).orElse(byList), context);
    }

    private static void addAs(
            final List<ProviderName> all,
            final @Nullable List<String> texts,
            final TagRule as,
            final NameContext context) {
        Optional.ofNullable(texts).stream()
                .flatMap(List::stream)
                .map(text -> new ProviderName(text, as, context))
                .forEach(all::add);
    }
}
