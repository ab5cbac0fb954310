package io.masthead.domain.document.docx;

import io.masthead.domain.document.SchemaValues;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts in which language how much is written: the most frequent one is the text's own, and no mark says it. */
final class LanguageCount {
    private final Map<String, Integer> letters = new HashMap<>();

    /** The tag as the schema has it; empty where it is none. */
    static String tag(String written) {
        String tag = written.toLowerCase(Locale.ROOT).replace('_', '-');
        return SchemaValues.isLanguage(tag) ? tag : "";
    }

    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    void add(String tag, int count) {
        letters.merge(primary(tag), count, Integer::sum);
    }

    /** The primary subtag of the text's own language; empty where nothing is said. */
    String main() {
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
