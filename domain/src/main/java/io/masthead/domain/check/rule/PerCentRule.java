package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.PER_CENT;

import io.masthead.domain.check.style.TextStyle.PerCent;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.LineKind;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Per cent in another way than the publication writes it; words with endings are left alone, and signs in tables. */
final class PerCentRule implements TextRule {
    private static final Pattern SHARE = Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{1,9}(?:[.,]\\d{1,9})?)"
            + "(?:(" + Numbers.GAP + "?)(%)(?![-\\p{L}\\p{N}])|" + Numbers.GAP
            + "(per cent|percent|pct\\.?|faiz)(?![-\\p{L}\\p{N}]))");

    private static final Map<String, String> WORDS = Map.of("en", "per cent", "az", "faiz");
    private static final Map<String, String> AMERICAN = Map.of("en", "percent");

    @Override
    public void check(CheckedText text, Findings findings) {
        var context = text.context();
        String word = word(context.language());
        text.forEach(SHARE, PER_CENT, findings, (line, share) -> {
            String written = written(share, context.style().perCent(), word);
            if (written != null && !mayStand(line, share)) {
                findings.add(PER_CENT, line, share.start(), share.end(), written);
            }
        });
    }

    private static @Nullable String word(Locale language) {
        var words = language.getCountry().equals("US") ? AMERICAN : WORDS;
        return words.get(language.getLanguage());
    }

    private static boolean mayStand(CheckedLine line, Matcher share) {
        boolean table = line.kind() == LineKind.CELL || line.kind() == LineKind.CAPTION;
        return (table && share.group(3) != null) || line.isForeign(share.start(), share.end());
    }

    /** How it should be; null where it is so. */
    private static @Nullable String written(Matcher share, PerCent wanted, @Nullable String word) {
        String number = share.group(1);
        String written = switch (wanted) {
            case ANY -> null;
            case SIGN -> number + "%";
            case SPACED_SIGN -> number + "\u00A0%";
            case WORDS -> word == null ? null : number + " " + word;
        };
        return written == null || isSame(written, share.group()) ? null : written;
    }

    /** Whether a line may break there is no matter of style. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.equals(other.replace('\u00A0', ' '));
    }
}
