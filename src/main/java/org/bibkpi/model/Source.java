package org.bibkpi.model;

/** The database an export came from. */
public enum Source {
    WOS("Web of Science"),
    SCOPUS("Scopus"),
    PUBMED("PubMed"),
    OPENALEX("OpenAlex"),
    CROSSREF("Crossref"),
    SWEPUB("Swepub"),
    DIVA("DiVA"),
    EUROPE_PMC("Europe PMC"),
    DIMENSIONS("Dimensions"),
    LENS("The Lens"),
    EMBASE("Embase"),
    OTHER("other");

    private final String label;

    Source(final String label) {
        this.label = label;
    }

    /** The name as people write it. */
    public String label() {
        return label;
    }
}
