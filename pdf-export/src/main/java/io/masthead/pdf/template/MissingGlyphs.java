package io.masthead.pdf.template;

import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what no shipped font has: each run of such characters, with the words around it. */
final class MissingGlyphs {
    private static final int SHOWN_AROUND = 30;
    private static final int SHOWN_OF_A_RUN = 20;
    private static final int CODES_NAMED = 3;

    private final String section;
    private final List<Finding> findings = new ArrayList<>();

    private MissingGlyphs(String section) {
        this.section = section;
    }

    static List<Finding> in(AuthoredTexts part) {
        MissingGlyphs missing = new MissingGlyphs(part.section());
        part.texts().forEach(text -> missing.read(NfcText.of(text)));
        return missing.findings;
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length() && findings.size() < ManuscriptPreflight.MOST) {
            int end = at;
            while (end < text.length() && !GlyphCoverage.shows(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                findings.add(new Finding(
                        Rule.MISSING_GLYPH, section, 0, around(text, at, end), codes(text.substring(at, end))));
            }
            at = end == text.length() ? end : end + Character.charCount(text.codePointAt(end));
        }
    }

    private static String codes(String run) {
        return run.codePoints().limit(CODES_NAMED).mapToObj(GlyphCoverage::code).collect(Collectors.joining(" "));
    }

    private static String around(String text, int from, int to) {
        int start = moved(text, from, -SHOWN_AROUND);
        int end = moved(text, Math.min(to, moved(text, from, SHOWN_OF_A_RUN)), SHOWN_AROUND);
        int firstSpace = text.indexOf(' ', start);
        int lastSpace = text.lastIndexOf(' ', end);
        boolean cutBefore = start > 0 && firstSpace >= 0 && firstSpace < from;
        boolean cutAfter = end < text.length() && lastSpace >= to;
        return text.substring(cutBefore ? firstSpace + 1 : start, cutAfter ? lastSpace : end)
                .strip();
    }

    /** The index so many characters further; the text's end where it is nearer. */
    private static int moved(String text, int index, int characters) {
        int step = Integer.signum(characters);
        int end = step < 0 ? 0 : text.length();
        int at = index;
        for (int left = Math.abs(characters); left > 0 && at != end; left--) {
            at = text.offsetByCodePoints(at, step);
        }
        return at;
    }
}
