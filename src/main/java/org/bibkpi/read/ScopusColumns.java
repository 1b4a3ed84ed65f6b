package org.bibkpi.read;

import java.util.Map;

/** Scopus writes the names of the columns in the language that its page is set to. */
final class ScopusColumns {
    private static final Map<String, String> JAPANESE = Map.ofEntries(
            Map.entry("著者名", "authors"),
            Map.entry("タイトル", "title"),
            Map.entry("論文名", "title"),
            Map.entry("出版年", "year"),
            Map.entry("出版物名", "source title"),
            Map.entry("ジャーナル名", "source title"),
            Map.entry("巻", "volume"),
            Map.entry("号", "issue"),
            Map.entry("論文番号", "art. no."),
            Map.entry("開始ページ", "page start"),
            Map.entry("終了ページ", "page end"),
            Map.entry("リンク", "link"),
            Map.entry("著者所属機関名", "affiliations"),
            Map.entry("著者 + 所属機関", "authors with affiliations"),
            Map.entry("文献タイプ", "document type"));

    private ScopusColumns() {}

    /** The same columns under their English names. */
    static CsvLayout inEnglish(final CsvLayout layout) {
        return new CsvLayout(
                layout.separator(),
                layout.names().stream().map(n -> JAPANESE.getOrDefault(n, n)).toList());
    }
}
