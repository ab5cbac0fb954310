package io.masthead.domain.check.text;

import io.masthead.domain.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one text: fifty of a rule and three hundred in all, since whoever mends them sees the rest. */
public final class Findings {
    /** The most findings of one rule. */
    public static final int MOST_OF_A_RULE = 50;

    /** The most findings in all. */
    public static final int MOST = 300;

    /** The longest quote: what is longer is a passage, which its beginning names. */
    public static final int LONGEST_QUOTE = 200;

    private static final String BUNDLE = CheckRule.class.getPackageName() + ".findings";

    private final List<TextFinding> found = new ArrayList<>();
    private final Map<CheckRule, Integer> counts = new EnumMap<>(CheckRule.class);

    /** Whether a finding of that rule would still be taken. */
    public boolean takes(CheckRule rule) {
        return found.size() < MOST && counts.getOrDefault(rule, 0) < MOST_OF_A_RULE;
    }

    /** A part of a line. In its sentence {0} is the quote, {1} the replacement, and what follows comes behind. */
    public void add(
            CheckRule rule, CheckedLine line, int from, int to, @Nullable String replacement, String... arguments) {
        String quote = quote(line.text(), from, to);
        var filling = Stream.concat(
                Stream.of(quote, replacement == null ? "" : replacement),
                Arrays.stream(arguments).map(Message::text));
        boolean whole = quote.length() == to - from;
        add(new TextFinding(
                rule,
                line.block(),
                line.offset() + from,
                quote,
                new Message(BUNDLE, rule.name(), filling.map(Message::text).toList()),
                whole ? replacement : null));
    }

    /** A block as a whole, or the text where it names none. */
    public void addBlock(CheckRule rule, String block, String... arguments) {
        var filling = Arrays.stream(arguments).map(Message::text).toList();
        add(new TextFinding(rule, block, 0, "", new Message(BUNDLE, rule.name(), filling), null));
    }

    /** A finding with a sentence of another feature. */
    public void add(TextFinding finding) {
        if (takes(finding.rule())) {
            counts.merge(finding.rule(), 1, Integer::sum);
            found.add(finding);
        }
    }

    /** All of them, the gravest first, those of one severity in the order in which they were found. */
    public List<TextFinding> all() {
        return found.stream()
                .sorted(Comparator.comparing(it -> it.rule().severity()))
                .toList();
    }

    /** Never half a character. */
    private static String quote(String text, int from, int to) {
        int end = Math.min(to, from + LONGEST_QUOTE);
        boolean halves = end < to && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(from, halves ? end - 1 : end);
    }
}
