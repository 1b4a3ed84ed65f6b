package org.bibkpi.tag;

import java.util.Set;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Digits;

/**
 * Cuts an address into words: letters folded, accents of any writing dropped, e-mail and web addresses left out.
 *
 * <pre>{@code
 * "1Dept, S:t Görans sjukhus; a.b@c.se"  ->  1 | dept | , st | goran | sjukhu
 * "So¨ dersjukhuset"                     ->  sodersjukhuset
 * "S{\"o}der"  "SÃ¶der"                 ->  soder
 * }</pre>
 */
final class WordScanner {
    private static final Set<String> TOP_LEVEL =
            Set.of("se", "com", "org", "net", "edu", "eu", "dk", "fi", "uk", "gov", "nu");
    private static final String ACCENT_COMMANDS = "\"'`^~=.";
    private static final Set<String> ENTITY_ACCENTS =
            Set.of("uml", "ring", "acute", "grave", "circ", "tilde", "cedil", "slash", "caron");
    private static final int MAX_ENTITY = 8;

    private static final String MOJIBAKE_SECOND =
            "¥a¤a¶o…a\u0085a„a\u0084a–o\u0096o©e‰e\u0089e¼uœu\u009Cu¸o˜o\u0098o¡a";

    private final String text;
    private final Words words;
    private int at;
    private int wordStart;
    private int runStart;
    private int runFirstWord;

    private WordScanner(final String text, final Words words) {
        this.text = text;
        this.words = words;
    }

    /** Fills {@code words} with the words of a text. */
    static void scan(final String text, final Words words) {
        words.clear();
        new WordScanner(text, words).all();
    }

    /** The same for a text that stands in the middle of an address. */
    static void scanRun(final String text, final Words words) {
        words.clearInside();
        new WordScanner(text, words).all();
    }

    private void all() {
        final int end = text.length();
        final char[] characters = words.charactersOf(text);
        while (at < end) {
            final char c = characters[at];
            if (AsciiCase.isLetter(c)) {
                beginOrContinue();
                at = words.addLetters(characters, at, end);
            } else if (c == ' ') {
                endWord(at++);
                beginRun();
            } else if (Digits.is(c)) {
                endWord(at);
                at = words.addNumber(characters, at, end);
            } else if (c == ',') {
                endWord(at++);
                words.separate(Words.COMMA);
                beginRun();
            } else {
                other(c);
            }
        }
        endWord(at);
    }

    private void beginOrContinue() {
        if (!words.inWord()) {
            at += isFootnoteMark() ? 1 : 0;
            wordStart = at;
        } else if (Digits.is(words.last())) {
            endWord(at);
            wordStart = at;
        }
    }

    /** "aDepartment": a small letter before an address, which refers to an author. */
    private boolean isFootnoteMark() {
        return words.beginsPart()
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private void beginRun() {
        runStart = at;
        runFirstWord = words.count;
    }

    private void letter(final char folded) {
        if (words.inWord()) {
            if (Digits.is(folded) != Digits.is(words.last()) && words.last() != Letters.ANY) {
                endWord(at);
                wordStart = at;
            }
        } else {
            wordStart = at;
        }
        words.add(folded);
    }

    private void other(final char c) {
        final char folded = Letters.fold(c);
        switch (c) {
            case '&' -> ampersand();
            case '@' -> mail();
            case '\\' -> command();
            case '.' -> dot();
            case ':' -> colon();
            case '?', '”', '„', '‰', '÷' -> lostLetter();
            case '"' -> quotationMark();
            case '/' -> slash();
            case 'Ã', 'ã' -> mojibake(folded);
            case 'Â' -> restOfMojibake(folded, "\u00A0´¨°");
            case 'Ì' -> restOfMojibake(folded, "ˆŠ\u0088\u008A");
            case '¨', '˚', 'ˇ' -> spacingAccent();
            default -> plain(c, folded);
        }
    }

    private void plain(final char c, final char folded) {
        if (folded == Letters.SEPARATOR) {
            separate(strength(c));
        } else if (Letters.isWordByItself(folded)) {
            endWord(at);
            letter(folded);
            at++;
            endWord(at);
        } else {
            if (folded != Letters.NOTHING) {
                letter(folded);
                if (c == 'ß') {
                    words.add('s');
                }
            }
            at++;
        }
    }

    private byte strength(final char c) {
        return switch (c) {
            case '，', '、' -> Words.COMMA;
            case ';', '；', '|' -> Words.STRONG;
            case '-', '‐', '‑', '‒', '–', '—', '−' -> words.inWord() ? Words.HYPHEN : Words.BLANK;
            default -> Words.BLANK;
        };
    }

    private void separate(final byte strength) {
        final boolean blank = Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0';
        endWord(at);
        words.separate(strength);
        at++;
        if (blank || strength >= Words.COMMA || "(<[".indexOf(text.charAt(at - 1)) >= 0) {
            beginRun();
        }
    }

    private void endWord(final int textEnd) {
        if (words.inWord()) {
            words.end(wordStart, textEnd);
        }
    }

    private void ampersand() {
        final int begin = text.startsWith("amp;", at + 1) && isLetterEntity(at + 5) ? at + 5 : at + 1;
        final int end = endOfEntity(begin);
        if (end > begin && entity(text.substring(begin, end))) {
            at = end + 1;
        } else {
            separate(Words.BLANK);
        }
    }

    /** "&amp;ouml;": the entity was escaped once more. */
    private boolean isLetterEntity(final int begin) {
        final int end = endOfEntity(begin);
        return end > begin && (text.charAt(begin) == '#' || ENTITY_ACCENTS.contains(text.substring(begin + 1, end)));
    }

    /** Where the semicolon stands; the beginning if none follows soon, without a blank before it. */
    private int endOfEntity(final int begin) {
        int end = begin;
        while (end < text.length() && end < begin + MAX_ENTITY && text.charAt(end) != ';' && text.charAt(end) != ' ') {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';' ? end : begin;
    }

    private boolean entity(final String name) {
        if (name.startsWith("#")) {
            return numericEntity(name);
        }
        if (ENTITY_ACCENTS.contains(name.substring(1)) || name.endsWith("lig")) {
            letter(Letters.fold(name.charAt(0)));
        } else if (!"apos".equals(name) && !"rsquo".equals(name) && !"shy".equals(name)) {
            endWord(at);
        }
        return name.chars().allMatch(Character::isLetter);
    }

    private boolean numericEntity(final String name) {
        final boolean hex = name.startsWith("#x") || name.startsWith("#X");
        final String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > 5 || digits.chars().anyMatch(d -> Character.digit(d, 16) < 0)) {
            return false;
        }
        if (!hex && digits.chars().anyMatch(d -> d > '9')) {
            return false;
        }
        final char folded = Letters.fold((char) Integer.parseInt(digits, hex ? 16 : 10));
        if (folded > Letters.NOTHING) {
            letter(folded);
        } else if (folded == Letters.SEPARATOR) {
            endWord(at);
        }
        return true;
    }

    /** An e-mail address holds no name: it goes, from the last blank before it to the next. */
    private void mail() {
        words.forgetFrom(runFirstWord);
        skipRun();
    }

    private void skipRun() {
        at = endOfRun(text, at);
    }

    /** Where the e-mail or web address ends that holds a position. */
    static int endOfRun(final String text, final int position) {
        int end = position;
        while (end < text.length()
                && ",;)>]".indexOf(text.charAt(end)) < 0
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void dot() {
        if (isWebAddress()) {
            words.forgetFrom(runFirstWord);
            skipRun();
        } else {
            separate(Words.BLANK);
        }
    }

    private boolean isWebAddress() {
        if (!words.inWord() || at + 1 >= text.length() || !AsciiCase.isLetter(text.charAt(at + 1))) {
            return false;
        }
        if (at - runStart == 3 && text.regionMatches(true, runStart, "www", 0, 3)) {
            return true;
        }
        return runStart == wordStart && endsInTopLevel(text, at);
    }

    /** "Hospital.SE-171 76" is no web address: a country code that a post code follows ends no host name. */
    static boolean endsInTopLevel(final String text, final int at) {
        int end = at;
        while (end < text.length() && isHostCharacter(text.charAt(end))) {
            end++;
        }
        while (text.charAt(end - 1) == '.') {
            end--;
        }
        final String host = text.substring(at, Math.max(at, end));
        return TOP_LEVEL.contains(AsciiCase.lower(host.substring(host.lastIndexOf('.') + 1)));
    }

    private static boolean isHostCharacter(final char c) {
        return AsciiCase.isLetter(c) || Digits.is(c) || c == '.' || c == '-';
    }

    private void colon() {
        if (text.startsWith("://", at)) {
            words.forgetFrom(runFirstWord);
            skipRun();
        } else if (words.wordLength() == 1 && words.last() == 's' && isT(at + 1)) {
            at++;
        } else {
            separate(Words.BLANK);
        }
    }

    private boolean isT(final int index) {
        return index < text.length() && (text.charAt(index) == 't' || text.charAt(index) == 'T');
    }

    /** A mark inside a word stands where a letter was lost, or read in a wrong encoding. */
    private void lostLetter() {
        if (isInsideWord()) {
            letter(Letters.ANY);
            at++;
        } else {
            separate(Words.BLANK);
        }
    }

    /** S"odersjukhuset: the accent of a typesetting language. */
    private void quotationMark() {
        if (isInsideWord()) {
            at++;
        } else {
            separate(Words.BLANK);
        }
    }

    private boolean isInsideWord() {
        return words.inWord() && at + 1 < text.length() && Letters.fold(text.charAt(at + 1)) > Letters.NOTHING;
    }

    private void slash() {
        if (text.startsWith("///", at)) {
            separate(Words.STRONG);
            at += 2;
        } else {
            separate(Words.BLANK);
        }
    }

    private void mojibake(final char folded) {
        if (text.startsWith("\u0083Â", at + 1) || text.startsWith("ƒÂ", at + 1)) {
            at += 2;
        }
        final char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        final int pair = MOJIBAKE_SECOND.indexOf(second);
        if (pair >= 0 && pair % 2 == 0) {
            letter(MOJIBAKE_SECOND.charAt(pair + 1));
            at += 2;
        } else {
            plain(text.charAt(at), folded);
        }
    }

    private void restOfMojibake(final char folded, final String seconds) {
        if (at + 1 < text.length() && seconds.indexOf(text.charAt(at + 1)) >= 0) {
            at += 2;
        } else {
            plain(text.charAt(at), folded);
        }
    }

    /** "So¨ dersjukhuset": the accent was set beside its letter, and a blank came with it. */
    private void spacingAccent() {
        at++;
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (words.inWord() && next < text.length() && Letters.fold(text.charAt(next)) > Letters.NOTHING) {
            at = next;
        }
    }

    private void command() {
        final char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (ACCENT_COMMANDS.indexOf(next) >= 0) {
            at += 2;
        } else if (text.startsWith("r{", at + 1)) {
            at += 2;
        } else if (AsciiCase.isLetter(next)) {
            at++;
        } else {
            separate(Words.BLANK);
        }
    }
}
