package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bibkpi.registry.LookAlike;
import org.bibkpi.registry.NameContext;
import org.bibkpi.registry.Provider;
import org.bibkpi.registry.ProviderName;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.Region;
import org.bibkpi.registry.UniversityDepartment;

/** A registry made ready for reading addresses. */
final class NameIndices {
    private static final int MIN_INVERTED = 2;
    private static final int MAX_TELLING = 4;

    final Vocabulary vocabulary;
    final NameIndex names = new NameIndex();
    final NameIndex settings = new NameIndex();
    /** Words, by number, that give a provider away: those that only providers' own short names have. */
    final BitSet tellingWords = new BitSet();

    /** The same as symbols. */
    final BitSet tellingSymbols = new BitSet();

    final BitSet toLookUp = new BitSet();
    final int hospital;
    private final int firstOwnSymbol;
    private final List<NameClash> clashes = new ArrayList<>();

    NameIndices(final ProviderRegistry registry) {
        this.vocabulary = new Vocabulary(registry.words());
        this.hospital = vocabulary.symbolOf("hospital");
        this.firstOwnSymbol = vocabulary.nextSymbol();
        vocabulary.addSameWords(registry.sameWords());
        registry.providers().forEach(this::addProvider);
        registry.lookAlikes().forEach(this::addLookAlike);
        registry.providers().forEach(this::addInverted);
        addSettings(registry);
        registry.wordsToLookUp().forEach(word -> toLookUp.set(vocabulary.symbolOf(word)));
    }

    /** Names that two entries share. */
    List<NameClash> clashes() {
        return List.copyOf(clashes);
    }

    private void addProvider(final Provider provider) {
        for (final ProviderName name : provider.names()) {
            addWanted(provider.id(), name);
            if (name.context() == NameContext.ANYWHERE && vocabulary.define(name.text()).length <= MAX_TELLING) {
                Arrays.stream(vocabulary.wordsOf(name.text()))
                        .filter(word -> word >= vocabulary.general())
                        .forEach(this::addTelling);
            }
        }
    }

    private void addTelling(final int word) {
        tellingWords.set(word);
        Arrays.stream(vocabulary.symbols(word))
                .filter(symbol -> symbol >= firstOwnSymbol)
                .forEach(tellingSymbols::set);
    }

    private void addWanted(final String id, final ProviderName name) {
        final NameEntry entry = new NameEntry.Wanted(id, name.rule(), name.context(), false);
        add(name.text(), vocabulary.define(name.text()), entry);
    }

    private void addLookAlike(final LookAlike lookAlike) {
        final NameEntry entry = new NameEntry.Unwanted(lookAlike.id(), lookAlike.withinRegion());
        lookAlike.names().forEach(name -> add(name, vocabulary.define(name), entry));
    }

    private void add(final String text, final int[] symbols, final NameEntry entry) {
        final Optional<NameEntry> present = names.add(symbols, entry);
        present.filter(other -> !other.id().equals(entry.id()))
                .ifPresent(other -> clashes.add(new NameClash(text, entry.id(), other.id())));
    }

    /** "Hospital Danderyd" for "Danderyd Hospital", where nothing stands before it that it could belong to. */
    private void addInverted(final Provider provider) {
        for (final ProviderName name : provider.names()) {
            final int[] symbols = vocabulary.define(name.text());
            final int last = symbols.length - 1;
            if (name.context() == NameContext.ANYWHERE
                    && symbols.length >= MIN_INVERTED
                    && symbols[last] == hospital
                    && !name.text().contains(",")) {
                names.add(
                        hospitalFirst(symbols), new NameEntry.Wanted(provider.id(), name.rule(), name.context(), true));
            }
        }
    }

    private int[] hospitalFirst(final int[] symbols) {
        final int university = vocabulary.symbolOf("university");
        final int last = symbols.length - 1;
        final int moved = last > 1 && symbols[last - 1] == university ? 2 : 1;
        final int[] inverted = new int[symbols.length];
        System.arraycopy(symbols, symbols.length - moved, inverted, 0, moved);
        System.arraycopy(symbols, 0, inverted, moved, symbols.length - moved);
        return inverted;
    }

    private void addSettings(final ProviderRegistry registry) {
        addSettings(registry.home(), Surroundings.HOME_PLACE);
        registry.regions().others(registry.home().code()).forEach(other -> addSettings(other, Surroundings.ELSEWHERE));
        addSettings(registry.words().homeCountry(), Surroundings.HOME_COUNTRY, "");
        addSettings(registry.words().otherCountries(), Surroundings.ABROAD, "");
        addSettings(registry.words().notAnAddress(), Surroundings.THANKS, "");
        addSettings(registry.words().careOf(), Surroundings.CARE_OF, "");
        for (final Provider provider : registry.providers()) {
            provider.universityDepartments().stream()
                    .map(UniversityDepartment::names)
                    .forEach(names -> addSettings(names, Surroundings.DEPARTMENT, provider.id()));
        }
    }

    private void addSettings(final Region region, final int flag) {
        addSettings(region.places(), flag, region.code());
        addSettings(List.of(region.name()), flag, region.code());
        addSettings(region.former(), flag, region.code());
        addSettings(region.universityHospitals(), flag, region.code());
    }

    private void addSettings(final Collection<String> texts, final int flag, final String id) {
        texts.forEach(text -> settings.add(vocabulary.define(text), new NameEntry.Setting(id, flag)));
    }
}
