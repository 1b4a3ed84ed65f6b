package org.bibkpi.deduplicate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.FoldedText;

/** Titles that many works bear: equal ones say nothing. */
final class PoorTitles {
    private static final int SHORT = 25;
    private static final int WORDS = 2;
    private static final Set<String> WHOLE = Set.of(
            // English
            "abstract",
            "abstracts",
            "acknowledgement",
            "acknowledgements",
            "acknowledgments",
            "announcement",
            "announcements",
            "annual report",
            "appendix",
            "author index",
            "author reply",
            "authors reply",
            "authors response",
            "book review",
            "book reviews",
            "calendar",
            "case report",
            "comment",
            "commentary",
            "comments",
            "conclusion",
            "conclusions",
            "concluding remarks",
            "conference abstracts",
            "contents",
            "correction",
            "corrections",
            "correspondence",
            "corrigendum",
            "discussion",
            "editor s note",
            "editorial",
            "editorial board",
            "editorial comment",
            "editorial commentary",
            "editorial note",
            "editorials",
            "editors note",
            "erratum",
            "errata",
            "foreword",
            "from the editor",
            "from the editors",
            "guest editorial",
            "guest editors introduction",
            "image of the month",
            "in brief",
            "in memoriam",
            "in reply",
            "in response",
            "in this issue",
            "index",
            "introduction",
            "invited commentary",
            "invited comment",
            "issue information",
            "journal club",
            "keynote address",
            "letter",
            "letter to editor",
            "letter to the editor",
            "letters",
            "letters to the editor",
            "literature review",
            "masthead",
            "meeting abstracts",
            "meeting report",
            "message from the editor",
            "miscellaneous",
            "news",
            "no title",
            "not available",
            "obituaries",
            "obituary",
            "oral presentations",
            "overview",
            "poster abstracts",
            "poster presentations",
            "poster sessions",
            "preface",
            "presidential address",
            "presidents message",
            "prologue",
            "program",
            "publishers note",
            "questions and answers",
            "reply",
            "reply by authors",
            "reply from the authors",
            "reply to the editor",
            "research highlights",
            "response",
            "retraction",
            "review",
            "reviews",
            "summary",
            "special issue",
            "subject index",
            "table of contents",
            "the author replies",
            "the authors reply",
            "the authors respond",
            "title",
            "untitled",
            "welcome",
            // Swedish, Danish, Norwegian, Finnish
            "anmeldelse",
            "bokrecension",
            "bokrecensioner",
            "debatt",
            "forord",
            "genmale",
            "huvudledare",
            "innehall",
            "inledning",
            "innledning",
            "ledare",
            "leder",
            "litteratur",
            "minnesord",
            "notiser",
            "nyheter",
            "paakirjoitus",
            "recension",
            "recensioner",
            "replik",
            "rattelse",
            "rattelser",
            "rettelse",
            "sammanfattning",
            "slutreplik",
            "slutord",
            "svar",
            "svar direkt",
            // German, French, Spanish, Italian, Portuguese, Dutch
            "antwort",
            "avant propos",
            "berichtigung",
            "brief an die herausgeber",
            "buchbesprechung",
            "buchbesprechungen",
            "carta al director",
            "cartas al director",
            "cartas al editor",
            "editoriale",
            "editoriales",
            "einfuhrung",
            "einleitung",
            "erratum zu",
            "fe de erratas",
            "fe de errores",
            "geleitwort",
            "inleiding",
            "introduccion",
            "introducao",
            "introduzione",
            "inhalt",
            "kommentar",
            "leitartikel",
            "leserbrief",
            "lettre a la redaction",
            "lettres a la redaction",
            "nachruf",
            "prefacio",
            "prefazione",
            "presentacion",
            "presentation",
            "resumenes",
            "resumes",
            "sommaire",
            "voorwoord",
            "vorwort",
            "zusammenfassung");
    private static final Pattern RECURRING =
            Pattern.compile("^(introduction to (the|this) (special|theme|themed|minitrack|mini track|supplement|issue)"
                    + "|(guest )?editorial introduction|editorial (special|to)|special (issue|section)|in this issue"
                    + "|(proceedings|abstracts) (of|from) the|minutes of|(annual|president\\w*|presidential) (report|address|message|letter)"
                    + "|news and|calendar of|list of (reviewers|contributors)|acknowledg\\w+ (of|to) reviewers).*");
    private static final Pattern FILLING =
            Pattern.compile("\\b(volume|vol|issue|number|no|paper|part|pp?|pages?|\\d+)\\b");

    private PoorTitles() {}

    /**
     * Whether a folded title cannot tell its work from others.
     *
     * @param journal the forms of the title of the journal it stands in
     */
    static boolean isPoor(final String title, final List<String> journal) {
        return WHOLE.contains(title) || RECURRING.matcher(title).matches() || onlyJournal(title, journal);
    }

    /** Whether a folded title is so short that another work may well bear it by chance. */
    static boolean isShort(final String title) {
        return FoldedText.compact(title).length() < SHORT || title.split(" ").length <= WORDS;
    }

    private static boolean onlyJournal(final String title, final List<String> journal) {
        if (!holdsFirstWord(title, journal)) {
            return false;
        }
        final List<String> rest = JournalTitles.forms(FILLING.matcher(title).replaceAll(" "));
        return journal.stream()
                .anyMatch(j -> rest.stream().allMatch(r -> r.replace(j, "").isBlank()));
    }

    private static boolean holdsFirstWord(final String title, final List<String> journal) {
        for (final String words : journal) {
            final int blank = words.indexOf(' ');
            if (title.contains(blank < 0 ? words : words.substring(0, blank))) {
                return true;
            }
        }
        return false;
    }
}
