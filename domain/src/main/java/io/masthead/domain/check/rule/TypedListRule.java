package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.LineKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs one after the other that begin with numbers or letters in order, and any that begins with a bullet. A dash
 * alone is none: it begins what somebody says.
 */
final class TypedListRule implements TextRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\d{1,3})|([A-Za-z]))[.)][ \\u00A0]\\S.*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("[-*+•·▪●○■□‣➢✓][ \\u00A0]+\\S.*", Pattern.DOTALL);

    @Override
    public void check(CheckedText text, Findings findings) {
        List<CheckedLine> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            CheckedLine line = lines.get(i);
            if (line.kind() == LineKind.TEXT && (isBullet(line) || isNumbered(lines, i))) {
                findings.add(CheckRule.TYPED_LIST, line, 0, markEnd(line.text()), null);
            }
        }
    }

    private static boolean isBullet(CheckedLine line) {
        return BULLET.matcher(line.text()).matches();
    }

    /** A number that goes on from the paragraph before, or with which the next one goes on. */
    private static boolean isNumbered(List<CheckedLine> lines, int at) {
        Integer here = number(lines, at);
        return here != null && (follows(number(lines, at - 1), here) || follows(here, number(lines, at + 1)));
    }

    private static boolean follows(@Nullable Integer before, @Nullable Integer after) {
        return before != null && after != null && after == before + 1;
    }

    /** Letters are counted apart from numbers. */
    private static @Nullable Integer number(List<CheckedLine> lines, int at) {
        if (at < 0 || at >= lines.size() || lines.get(at).kind() != LineKind.TEXT) {
            return null;
        }
        Matcher mark = NUMBER.matcher(lines.get(at).text());
        if (!mark.matches()) {
            return null;
        }
        return mark.group(1) == null ? -1000 + mark.group(2).charAt(0) : Integer.valueOf(mark.group(1));
    }

    private static int markEnd(String text) {
        int end = 0;
        while (text.charAt(end) != ' ' && text.charAt(end) != '\u00A0') {
            end++;
        }
        return end;
    }
}
