package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Kerning;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a proof says first: what still stands between it and publication. It moves nothing, so that a proof's pages are those
 * of the edition: a magazine's cover is a page of its own and makes room, any other has it in its upper margin; all of it is
 * behind the colophon then.
 */
final class StandsBetween {
    /** As many lines leave room for a magazine's cover; what more there is, is counted. */
    private static final int MOST_LINES = 16;

    private static final int CHARACTERS_A_LINE = 100;

    /** So many are listed behind the colophon. */
    private static final int MOST_LISTED = 200;

    /** Of the upper margin, in mm: what stays free, and in pt what a line and the border take; see common.css. */
    private static final int FREE_MM = 8;

    private static final float BORDER_PT = 8;
    private static final float LETTER_PT = 6.5f;
    private static final float LINE_PT = LETTER_PT * 1.3f;
    private static final float SIDES_PT = 14;
    /** Lines are not full: they end with whole words. */
    private static final float FULL = 0.93f;

    private static final String SEPARATOR = " · ";

    private StandsBetween() {}

    /** Adds the panel to a magazine's proof's cover; an edition has none. */
    static void add(Copy copy, Element cover) {
        if (!isOn(copy)) {
            return;
        }
        List<String> missing = copy.manuscript().missing();
        int shown = fitting(missing);
        Element panel = panel(copy, cover, missing.subList(0, shown));
        if (shown < missing.size()) {
            copy.markup().add(panel, "p", "reason", copy.wording().say("missing.more", missing.size() - shown));
        }
    }

    /** Adds what the cover's upper margin has room for, as one paragraph, to a proof. */
    static void addToMargin(Copy copy, Element body) {
        if (!isOn(copy)) {
            return;
        }
        List<String> missing = copy.manuscript().missing();
        StringBuilder text = new StringBuilder();
        int shown = 0;
        while (shown < missing.size() && hasRoom(copy, title(copy) + text + missing.get(shown))) {
            text.append(shown == 0 ? " " : SEPARATOR).append(missing.get(shown));
            shown++;
        }
        if (shown < missing.size()) {
            text.append(shown == 0 ? " " : SEPARATOR).append(more(copy, missing.size() - shown));
        }
        Element paragraph = copy.markup().add(copy.markup().add(body, "div", "blockers"), "p");
        copy.markup().add(paragraph, "strong", "", title(copy));
        copy.markup().text(paragraph, text.toString());
    }

    private static String more(Copy copy, int count) {
        return copy.wording().say("missing.behind", count);
    }

    private static boolean hasRoom(Copy copy, String text) {
        int margin = copy.style().margins().top() + StyleSheet.COVER_DROP;
        int lines = (int) ((Frame.points(margin - FREE_MM) - BORDER_PT) / LINE_PT);
        float room = lines * (Frame.points(copy.frame().text()) - SIDES_PT) * FULL;
        String all = text + SEPARATOR + more(copy, copy.manuscript().missing().size());
        return Kerning.of(Face.SANS).width(all) / 1000 * LETTER_PT <= room;
    }

    /** Adds all of it behind a proof's colophon, where what is in a margin can be read by everybody. */
    static void list(Copy copy, Element body) {
        List<String> missing = copy.manuscript().missing();
        if (!isOn(copy) || copy.isMagazine() || missing.isEmpty()) {
            return;
        }
        int listed = Math.min(MOST_LISTED, missing.size());
        Element panel = panel(copy, body, missing.subList(0, listed));
        if (listed < missing.size()) {
            copy.markup().add(panel, "p", "reason", copy.wording().say("missing.more", missing.size() - listed));
        }
    }

    private static Element panel(Copy copy, Element place, List<String> reasons) {
        Element panel = copy.markup().add(place, "div", "stands");
        copy.markup().add(panel, "p", "stands-title", title(copy));
        reasons.forEach(reason -> copy.markup().add(panel, "p", "reason", reason));
        return panel;
    }

    private static String title(Copy copy) {
        return copy.wording().say(copy.manuscript().missing().isEmpty() ? "missing.nothing" : "missing");
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
