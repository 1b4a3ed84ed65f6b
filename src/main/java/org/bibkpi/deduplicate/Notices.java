package org.bibkpi.deduplicate;

import java.util.List;
import java.util.regex.Pattern;

/** Texts about another text: they bear its title, and are not it. */
final class Notices {
    private static final List<Notice> KINDS = List.of(
            kind(
                    "correction",
                    "^(author |publisher |editorial )?(correction|corrections|erratum|errata|corrigendum|corrigenda|addendum|rattelse|rattelser|berichtigung|fe de erratas?)\\b"),
            kind(
                    "retraction",
                    "^(retraction|notice of retraction|retraction notice|retraction note|expression of concern|withdrawal notice)\\b(?! of)"),
            kind(
                    "reply",
                    "^(re|reply|replies|in reply|(the )?authors? (reply|response)|response|svar|replik|antwort)\\b"),
            kind(
                    "comment",
                    "^(comments?|commentary|editorial comment|invited commentary|kommentar|letter|letter to the editor|editorial|discussion) (on|to|regarding|re|about|till)\\b"),
            kind("review", "^(book review|review of|recension|buchbesprechung)\\b"));
    private static final Pattern ABOUT_A_VOLUME =
            Pattern.compile("\\((vol|v)\\W* ?\\d+.*(pg?|page|e|art)\\W* ?\\w*\\d+.*\\)\\W*$", Pattern.CASE_INSENSITIVE);

    private Notices() {}

    /** The kind of notice a title announces; empty if it is a title of its own. */
    static String of(final String written, final String folded) {
        if (written.indexOf('(') >= 0 && ABOUT_A_VOLUME.matcher(written).find()) {
            return "correction";
        }
        for (final Notice kind : KINDS) {
            if (kind.form().matcher(folded).lookingAt()) {
                return kind.name();
            }
        }
        return "";
    }

    private static Notice kind(final String name, final String form) {
        return new Notice(name, Pattern.compile(form));
    }

    private record Notice(String name, Pattern form) {}
}
