package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import java.util.List;
import org.w3c.dom.Element;

/** What a proof says first: what still stands between it and publication. */
final class StandsBetween {
    /** As many reasons leave room for a cover; the rest is counted. */
    private static final int MOST = 10;

    private StandsBetween() {}

    /** Adds the panel to a proof's cover; an edition has none. */
    static void add(Copy copy, Element cover) {
        if (copy.manuscript().kind() != Manuscript.Kind.PROOF) {
            return;
        }
        List<String> missing = copy.manuscript().missing();
        Markup markup = copy.markup();
        Wording wording = copy.wording();
        Element panel = markup.add(cover, "div", "stands");
        markup.add(panel, "p", "stands-title", wording.say(missing.isEmpty() ? "missing.nothing" : "missing"));
        for (String reason : missing.subList(0, Math.min(MOST, missing.size()))) {
            markup.add(panel, "p", "reason", reason);
        }
        if (missing.size() > MOST) {
            markup.add(panel, "p", "reason", wording.say("missing.more", missing.size() - MOST));
        }
    }
}
