package io.masthead.domain.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person counts as a word: letters and digits, with apostrophes and hyphens inside, or a number. */
final class Words {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    static final String WORD = LETTER + "+(?:['’ʼ‘\\-‐‑]" + LETTER + "+|(?<=\\p{N})[.,:/](?=\\p{N})" + LETTER + "+)*";
    private static final Pattern PATTERN = Pattern.compile(WORD);

    private Words() {}

    static Stream<String> stream(CharSequence letters) {
        return PATTERN.matcher(letters).results().map(MatchResult::group);
    }

    static int in(CharSequence letters) {
        var matcher = PATTERN.matcher(letters);
        int words = 0;
        while (matcher.find()) {
            words++;
        }
        return words;
    }
}
