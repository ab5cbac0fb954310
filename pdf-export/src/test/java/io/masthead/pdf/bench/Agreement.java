package io.masthead.pdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether contenders have set the same text in the same fonts on the same measure, and where not, what differs. */
final class Agreement {
    private static final double SAME_TEXT = 0.03;
    private static final double SAME_LEAD = 0.01;
    private static final double SAME_LINES = 0.02;

    private Agreement() {}

    /** The first is what the others are compared with. */
    static String table(Map<String, Printout> printouts) {
        var table = new StringBuilder("""
                | the sample | pages | of text | lines | most on a page | baselines, pt | letters | fonts of others | tagged |
                | --- | --: | --: | --: | --: | --: | --: | --- | --- |""");
        printouts.forEach((name, it) -> table.append(String.format(
                Locale.ROOT,
                "%n| %s | %d | %d | %d | %d | %.2f | %d | %s | %s |",
                name,
                it.pages(),
                it.pagesOfText(),
                it.lines(),
                it.linesOnAFullPage(),
                it.lead(),
                it.letters(),
                it.otherFonts().isEmpty() ? "none" : it.otherFonts(),
                it.isTagged() ? "yes" : "**no**")));
        return table.toString();
    }

    /** A line for each that has another number of pages of text, or did less work. */
    static List<String> differences(Map<String, Printout> printouts) {
        var sentences = new ArrayList<String>();
        var ours = printouts.values().iterator().next();
        printouts.forEach((name, it) -> {
            var reasons = reasons(it, ours);
            if (it.pagesOfText() != ours.pagesOfText() || !reasons.isEmpty()) {
                sentences.add("- %s: %d pages of text, ours %d; %s."
                        .formatted(
                                name,
                                it.pagesOfText(),
                                ours.pagesOfText(),
                                reasons.isEmpty() ? "the space between blocks" : String.join("; ", reasons)));
            }
        });
        return sentences;
    }

    private static List<String> reasons(Printout theirs, Printout ours) {
        var reasons = new ArrayList<String>();
        if (!theirs.otherFonts().isEmpty()) {
            reasons.add("in other fonts: " + theirs.otherFonts());
        }
        if (!theirs.isTagged()) {
            reasons.add("without tags");
        }
        add(reasons, "letters", theirs.letters(), ours.letters(), SAME_TEXT);
        add(reasons, "lines", theirs.lines(), ours.lines(), SAME_LINES);
        add(reasons, "from baseline to baseline", theirs.lead(), ours.lead(), SAME_LEAD);
        boolean hasAsManyPages = theirs.pagesOfText() == ours.pagesOfText();
        if (Math.abs(theirs.linesOnAFullPage() - ours.linesOnAFullPage()) > (hasAsManyPages ? 1 : 0)) {
            reasons.add(
                    "%d lines on a full page, ours %d".formatted(theirs.linesOnAFullPage(), ours.linesOnAFullPage()));
        }
        if (!hasAsManyPages) {
            add(reasons, "pages that end short", theirs.shortPages(), ours.shortPages(), SAME_LINES);
        }
        return reasons;
    }

    private static void add(List<String> reasons, String what, double theirs, double ours, double same) {
        double more = theirs / ours - 1;
        if (Math.abs(more) > same) {
            reasons.add(String.format(Locale.ROOT, "%+.1f %% %s", 100 * more, what));
        }
    }
}
