package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import java.util.List;
import org.w3c.dom.Element;

/** What a proof says first: what still stands between it and publication. */
final class StandsBetween {
    /** As many lines leave room for a cover; what more there is, is counted. */
    private static final int MOST_LINES = 16;

    private static final int CHARACTERS_A_LINE = 100;

    private StandsBetween() {}

    /** Adds the panel to a proof's cover; an edition has none. */
    static void add(Copy copy, Element cover) {
        if (!isOn(copy)) {
            return;
        }
        List<String> missing = copy.manuscript().missing();
        Markup markup = copy.markup();
        Wording wording = copy.wording();
        Element panel = markup.add(cover, "div", "stands");
        markup.add(panel, "p", "stands-title", wording.say(missing.isEmpty() ? "missing.nothing" : "missing"));
        int shown = fitting(missing);
        for (String reason : missing.subList(0, shown)) {
            markup.add(panel, "p", "reason", reason);
        }
        if (shown < missing.size()) {
            markup.add(panel, "p", "reason", wording.say("missing.more", missing.size() - shown));
        }
    }

    /** Whether a cover makes room for it. */
    static boolean isOn(Copy copy) {
        return copy.manuscript().kind() == Manuscript.Kind.PROOF;
    }

    private static int fitting(List<String> reasons) {
        int lines = 0;
        for (int i = 0; i < reasons.size(); i++) {
            lines += Math.ceilDiv(reasons.get(i).length(), CHARACTERS_A_LINE);
            if (lines > MOST_LINES) {
                return i;
            }
        }
        return reasons.size();
    }
}
