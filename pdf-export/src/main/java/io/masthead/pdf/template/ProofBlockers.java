package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.TextShaper;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a proof says first: what still stands between it and publication. It moves nothing, so that a proof's pages are those
 * of the edition: a magazine's cover is a page of its own and makes room, any other has it in its upper margin; all of it is
 * behind the colophon then.
 */
final class ProofBlockers {
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

    private ProofBlockers() {}

    /** Adds the panel to a magazine's proof's cover; an edition has none. */
    static void add(RenderContext context, Element cover) {
        if (!isOn(context)) {
            return;
        }
        List<String> missing = context.manuscript().missing();
        int shown = fitting(missing);
        Element panel = panel(context, cover, missing.subList(0, shown));
        if (shown < missing.size()) {
            context.xhtml().add(panel, "p", "reason", context.messages().get("missing.more", missing.size() - shown));
        }
    }

    /** Adds what the cover's upper margin has room for, as one paragraph, to a proof. */
    static void addToMargin(RenderContext context, Element body) {
        if (!isOn(context)) {
            return;
        }
        List<String> missing = context.manuscript().missing();
        StringBuilder text = new StringBuilder();
        int shown = 0;
        while (shown < missing.size() && hasRoom(context, title(context) + text + missing.get(shown))) {
            text.append(shown == 0 ? " " : SEPARATOR).append(missing.get(shown));
            shown++;
        }
        if (shown < missing.size()) {
            text.append(shown == 0 ? " " : SEPARATOR).append(more(context, missing.size() - shown));
        }
        Element paragraph = context.xhtml().add(context.xhtml().add(body, "div", "blockers"), "p");
        context.xhtml().add(paragraph, "strong", "", title(context));
        context.xhtml().text(paragraph, text.toString());
    }

    private static String more(RenderContext context, int count) {
        return context.messages().get("missing.behind", count);
    }

    private static boolean hasRoom(RenderContext context, String text) {
        int margin = context.style().margins().top() + HouseStyleSheet.COVER_DROP;
        int lines = (int) ((PageArea.points(margin - FREE_MM) - BORDER_PT) / LINE_PT);
        float room = lines * (PageArea.points(context.pageArea().text()) - SIDES_PT) * FULL;
        String all =
                text + SEPARATOR + more(context, context.manuscript().missing().size());
        return TextShaper.of(Face.SANS).width(all) / TextShaper.UNITS_PER_EM * LETTER_PT <= room;
    }

    /** Adds all of it behind a proof's colophon, where what is in a margin can be read by everybody. */
    static void list(RenderContext context, Element body) {
        List<String> missing = context.manuscript().missing();
        if (!isOn(context) || context.isMagazine() || missing.isEmpty()) {
            return;
        }
        int listed = Math.min(MOST_LISTED, missing.size());
        Element panel = panel(context, body, missing.subList(0, listed));
        if (listed < missing.size()) {
            context.xhtml().add(panel, "p", "reason", context.messages().get("missing.more", missing.size() - listed));
        }
    }

    private static Element panel(RenderContext context, Element parent, List<String> reasons) {
        Element panel = context.xhtml().add(parent, "div", "proof-blockers");
        context.xhtml().add(panel, "p", "proof-blockers-title", title(context));
        reasons.forEach(reason -> context.xhtml().add(panel, "p", "reason", reason));
        return panel;
    }

    private static String title(RenderContext context) {
        return context.messages().get(context.manuscript().missing().isEmpty() ? "missing.nothing" : "missing");
    }

    /** Whether a cover makes room for it. */
    static boolean isOn(RenderContext context) {
        return context.manuscript().kind() == Manuscript.Kind.PROOF;
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
