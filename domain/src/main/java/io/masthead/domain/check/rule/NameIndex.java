package io.masthead.domain.check.rule;

import io.masthead.domain.check.style.ApprovedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of a publication as they are looked for: each spelling, also in capitals, with what should stand there. */
public final class NameIndex {

    /** Without any name. */
    public static final NameIndex EMPTY = new NameIndex();

    private final Map<String, String> approved = new HashMap<>();
    private final Map<String, Integer> longestByBeginning = new HashMap<>();

    private NameIndex() {}

    /** The names of a publication in that language. */
    public static NameIndex of(Collection<ApprovedName> names, Locale language) {
        var index = new NameIndex();
        for (ApprovedName name : names) {
            index.add(name.approved(), name.approved());
            index.add(capitals(name.approved(), language), capitals(name.approved(), language));
        }
        for (ApprovedName name : names) {
            name.variants().forEach(variant -> index.variant(variant, name.approved(), language));
        }
        return index;
    }

    private void variant(String variant, String name, Locale language) {
        add(variant, name);
        add(capitals(variant, language), capitals(name, language));
    }

    /** What is approved itself is no variant of anything. */
    private void add(String spelling, String name) {
        String key = key(spelling);
        if (approved.putIfAbsent(key, name) == null) {
            int begins = beginning(key, 0);
            longestByBeginning.merge(key.substring(0, begins), key.length(), Math::max);
        }
    }

    /** The longest spelling that begins with these letters; 0 where none does. */
    int longest(String beginning) {
        return longestByBeginning.getOrDefault(beginning, 0);
    }

    /** What should stand in place of that spelling; empty where it is none of a name. */
    Optional<String> approved(String spelling) {
        return Optional.ofNullable(approved.get(spelling));
    }

    boolean isEmpty() {
        return approved.isEmpty();
    }

    /** Where the first letters of a spelling end, which are followed by none. */
    static int beginning(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** With plain spaces and apostrophes, letter by letter: places in the text stay the same. */
    static String key(String spelling) {
        return spelling.replace('\u00A0', ' ').replace('\u2019', '\'');
    }

    private static String capitals(String name, Locale language) {
        return name.toUpperCase(language);
    }
}
