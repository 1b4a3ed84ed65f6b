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
import org.bibkpi.registry.Tier;
import org.bibkpi.registry.UniversityDepartment;

/** A registry made ready for reading addresses. */
final class NameIndices {
    /** A name may begin here. */
    static final byte NAME_START = 1;
    /** The word gives a provider away. */
    static final byte TELLING = 2;
    /** The word for hospital. */
    static final byte HOSPITAL = 4;
    /** Outside a name the word calls for a person. */
    static final byte LOOK_UP = 8;

    /** A word without which some name cannot be. */
    static final byte ANCHOR = 16;

    private static final int MIN_INVERTED = 2;
    private static final int MAX_TELLING = 4;

    final Vocabulary vocabulary;
    final NameIndex names = new NameIndex();
    final NameIndex settings = new NameIndex();
    /** Words, by number, that give a provider away: those that only providers' own short names have. */
    final BitSet tellingWords = new BitSet();

    private final BitSet tellingSymbols = new BitSet();

    private final Anchors anchors;

    final Joints.Kinds joints;

    /** What is special about a symbol, by its number. */
    final byte[] traits;

    private final int hospital;
    private final int firstOwnSymbol;
    private final List<NameClash> clashes = new ArrayList<>();

    NameIndices(final ProviderRegistry registry) {
        this.vocabulary = new Vocabulary(registry.words());
        this.anchors = new Anchors();
        this.joints = new Joints.Kinds(registry.words());
        this.hospital = vocabulary.symbolOf("hospital");
        this.firstOwnSymbol = vocabulary.nextSymbol();
        vocabulary.addSameWords(registry.sameWords());
        registry.providers().forEach(this::addProvider);
        registry.lookAlikes().forEach(this::addLookAlike);
        registry.providers().forEach(this::addInverted);
        addSettings(registry);
        vocabulary.addLostLetters();
        this.traits = new byte[vocabulary.nextSymbol()];
        registry.wordsToLookUp().forEach(word -> traits[vocabulary.symbolOf(word)] |= LOOK_UP);
        traits[hospital] |= HOSPITAL;
        tellingSymbols.stream().forEach(symbol -> traits[symbol] |= TELLING);
        anchors.choose(registry.words().everyday(), vocabulary).stream().forEach(symbol -> traits[symbol] |= ANCHOR);
        for (int symbol = 0; symbol < traits.length; symbol++) {
            traits[symbol] |= names.startsAt(symbol) ? NAME_START : 0;
        }
    }

    /** Names that two entries share. */
    List<NameClash> clashes() {
        return List.copyOf(clashes);
    }

    private void addProvider(final Provider provider) {
        for (final ProviderName name : provider.names()) {
            addWanted(provider.id(), name);
            if (name.context() == NameContext.ANYWHERE && name.rule().tier() != Tier.C) {
                addTelling(vocabulary.wordsOf(name.text()));
            }
        }
    }

    /** In "Danderyds sjukhus" the one word that is not common to all regions tells. */
    private void addTelling(final int[] words) {
        final int[] own =
                Arrays.stream(words).filter(word -> !vocabulary.isGeneral(word)).toArray();
        if (own.length == 1 && words.length <= MAX_TELLING) {
            addTelling(own[0]);
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
        final NameEntry entry = new NameEntry.Unwanted(
                lookAlike.id(), lookAlike.withinRegion(), lookAlike.name() + " (" + lookAlike.note() + ")");
        lookAlike.names().forEach(name -> add(name, vocabulary.define(name), entry));
    }

    private void add(final String text, final int[] symbols, final NameEntry entry) {
        anchors.add(symbols);
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
        addSettings(registry.words().nameGoesOn(), Surroundings.NAME_GOES_ON, "");
        for (final Provider provider : registry.providers()) {
            provider.universityDepartments().stream()
                    .map(UniversityDepartment::names)
                    .forEach(names -> addSettings(names, Surroundings.DEPARTMENT, provider.id()));
        }
    }

    private void addSettings(final Region region, final int flag) {
        addSettings(region.places(), flag, region.code());
        final int organisation = flag | Surroundings.ORGANISATION;
        addSettings(List.of(region.name()), organisation, region.code());
        addSettings(region.former(), organisation, region.code());
        if (flag == Surroundings.ELSEWHERE) {
            addSettings(region.universityHospitals(), organisation, region.code());
        }
    }

    private void addSettings(final Collection<String> texts, final int flag, final String id) {
        texts.forEach(text -> settings.add(vocabulary.define(text), new NameEntry.Setting(id, flag)));
    }
}
