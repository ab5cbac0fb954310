package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.PLACEHOLDER;

import io.masthead.domain.check.text.Findings;
import java.util.regex.Pattern;

/** What is typed to be filled in later. XX is a century, a congress or a king as well: then it is none. */
final class PlaceholderRule implements TextRule {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";

    /** What makes twenty or thirty of it. */
    private static final String NUMBERED =
            "(?!-\\p{Ll}|[ \\u00A0](?:əsr|yüzil|yüzyıl|centur|век|столет|qurultay|congress"
                    + "|olimp|olymp|съезд|session|sessiya|bölmə|fəsil|cild|hissə))";

    private static final String NAMED =
            "(?<!(?:Section|Chapter|Volume|Part|Louis|John|Benedict|Bölmə|bölmə|Fəsil|fəsil|Cild|cild)[ \\u00A0])";

    private static final Pattern PLACEHOLDERS = Pattern.compile(NO_WORD_BEFORE
            + "(?:TBC|TBD|TBA|TODO|FIXME|X{4,10}|x{2,10}|" + NAMED + "X{2,3}" + NUMBERED + ")"
            + NO_WORD_AFTER
            + "|\\?{3,10}|(?i:\\blorem ipsum\\b|\\bdolor sit amet\\b)"
            + "|\\[(?i:\\?{1,10}|name|date|number|figure|source|link|ad|tarix|rəqəm|say|mənbə|keçid"
            + "|(?:insert|add|check|fill|yoxla|əlavə|doldur)[^\\]\\[]{0,60})\\??\\]");

    @Override
    public void check(CheckedText text, Findings findings) {
        text.forEach(PLACEHOLDERS, PLACEHOLDER, findings, (line, place) -> {
            if (!line.isLinked(place.start(), place.end())) {
                findings.add(PLACEHOLDER, line, place.start(), place.end(), null);
            }
        });
    }
}
