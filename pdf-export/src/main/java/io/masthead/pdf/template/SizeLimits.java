package io.masthead.pdf.template;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.section.RunningOrder;
import io.masthead.pdf.limit.TimeLimit;
import java.util.List;
import java.util.Locale;

/**
 * How much an issue may hold. What is more could take the server's memory or its time, and is refused before a page is
 * made. Each limit is several times what the largest bulletin needs; docs/operations.md lists them.
 */
public final class SizeLimits {
    private static final int CHARACTERS = 2_500_000;
    private static final int ELEMENTS = 25_000;
    private static final int CELLS = 25_000;
    private static final int TABLES = 2_000;
    private static final int NOTES = 5_000;
    private static final int PICTURES = 2_000;
    private static final int CHARACTERS_OF_A_PARAGRAPH = 200_000;
    private static final int ELEMENTS_OF_A_PARAGRAPH = 10_000;

    private static final String ISSUE = "%s brings the issue to %,d %s; it may have %,d.";
    private static final String PARAGRAPH = "%s has a paragraph of %,d %s; it may have %,d.";

    private SizeLimits() {}

    /** Throws Untypesettable naming the section that goes over a limit, the count and the limit. */
    public static void check(List<ParsedSection> sections) {
        DocumentSize issue = new DocumentSize();
        int number = 0;
        for (ParsedSection section : sections) {
            TimeLimit.check();
            number++;
            issue.add(section.body());
            refuseAbove(RunningOrder.MOST_SECTIONS, number, "sections", ISSUE, section);
            refuseAbove(CHARACTERS, issue.characters(), "characters", ISSUE, section);
            refuseAbove(ELEMENTS, issue.elements(), "elements", ISSUE, section);
            refuseAbove(TABLES, issue.tables(), "tables", ISSUE, section);
            refuseAbove(CELLS, issue.cells(), "cells of tables", ISSUE, section);
            refuseAbove(NOTES, issue.notes(), "notes", ISSUE, section);
            refuseAbove(PICTURES, issue.pictures(), "pictures", ISSUE, section);
            refuseAbove(CHARACTERS_OF_A_PARAGRAPH, issue.longest(), "characters", PARAGRAPH, section);
            refuseAbove(ELEMENTS_OF_A_PARAGRAPH, issue.busiest(), "elements", PARAGRAPH, section);
        }
    }

    private static void refuseAbove(int most, long count, String what, String sentence, ParsedSection section) {
        if (count > most) {
            throw new Untypesettable(String.format(Locale.ENGLISH, sentence, section.name(), count, what, most));
        }
    }
}
