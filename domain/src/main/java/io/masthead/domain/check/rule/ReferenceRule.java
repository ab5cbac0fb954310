package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.DEAD_REFERENCE;

import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.LineKind;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.language.RomanNumerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables, figures and sections that a text refers to and that are not there. A table is there if a caption begins with its
 * number, or, where no caption has any, if there are as many tables.
 */
final class ReferenceRule implements TextRule {
    private static final Pattern TABLE = pattern("[Tt]able", "[Cc]ədvəl");
    private static final Pattern FIGURE = pattern("[Ff]ig(?:ure|\\.)", "[Şş]əkil");

    private static final Pattern SECTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[Ss]ection|[Bb]ölmə)[ \\u00A0](?<number>[IVXLC]{1,12})(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])(?<first>[IVXLC]{1,12})[ \\u00A0]bölmə");

    private static final Map<String, Integer> ROMAN = new HashMap<>();

    static {
        IntStream.rangeClosed(1, 399).forEach(number -> ROMAN.put(RomanNumerals.roman(number), number));
    }

    @Override
    public void check(CheckedText text, Findings findings) {
        look(text, TABLE, count(text, NodeType.TABLE), findings);
        look(text, FIGURE, count(text, NodeType.FIGURE), findings);
        text.forEach(SECTION, DEAD_REFERENCE, findings, (line, reference) -> {
            String roman = reference.group("number") == null ? reference.group("first") : reference.group("number");
            if (ROMAN.getOrDefault(roman, 0) > text.context().sections()) {
                findings.add(DEAD_REFERENCE, line, reference.start(), reference.end(), null);
            }
        });
    }

    /** English has the number behind the word, Azerbaijani also before it: cədvəl 3, 3-cü cədvəl. */
    private static Pattern pattern(String english, String azerbaijani) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:" + english + "|" + azerbaijani
                + ")[ \\u00A0](?<number>\\d{1,3})(?![\\p{L}\\p{N}]|[.,]\\p{N})"
                + "|(?<first>\\d{1,3})-c[iıuü][ \\u00A0]" + azerbaijani + ")");
    }

    private static int count(CheckedText text, NodeType type) {
        return (int) text.text().body().blocks().stream()
                .filter(block -> block.type() == type)
                .count();
    }

    private static void look(CheckedText text, Pattern pattern, int count, Findings findings) {
        var numbered = captions(text, pattern);
        text.forEach(pattern, DEAD_REFERENCE, findings, (line, reference) -> {
            int number = number(reference);
            boolean there = numbered.isEmpty() ? number >= 1 && number <= count : numbered.contains(number);
            if (!there && line.kind() != LineKind.CAPTION) {
                findings.add(DEAD_REFERENCE, line, reference.start(), reference.end(), null);
            }
        });
    }

    private static Set<Integer> captions(CheckedText text, Pattern pattern) {
        var numbers = new HashSet<Integer>();
        for (CheckedLine line : text.lines()) {
            Matcher caption = pattern.matcher(line.text());
            if (line.kind() == LineKind.CAPTION && caption.lookingAt()) {
                numbers.add(number(caption));
            }
        }
        return numbers;
    }

    private static int number(Matcher reference) {
        String number = reference.group("number") == null ? reference.group("first") : reference.group("number");
        return Integer.parseInt(number);
    }
}
