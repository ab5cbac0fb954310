package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.section.RunningOrder;
import io.masthead.pdf.limit.TimeLimit;
import java.util.List;

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

    private SizeLimits() {}

    /** Throws Untypesettable naming the section that goes over a limit, the count and the limit. */
    public static void check(List<ManuscriptSection> sections) {
        ContentCounts issue = new ContentCounts();
        int number = 0;
        for (ManuscriptSection section : sections) {
            TimeLimit.check();
            number++;
            issue.add(section.body());
            refuseAbove(RunningOrder.MOST_SECTIONS, number, Code.MANY_SECTIONS, section);
            refuseAbove(CHARACTERS, issue.characters(), Code.MANY_CHARACTERS, section);
            refuseAbove(ELEMENTS, issue.elements(), Code.MANY_ELEMENTS, section);
            refuseAbove(TABLES, issue.tables(), Code.MANY_TABLES, section);
            refuseAbove(CELLS, issue.cells(), Code.MANY_CELLS, section);
            refuseAbove(NOTES, issue.notes(), Code.MANY_NOTES, section);
            refuseAbove(PICTURES, issue.pictures(), Code.MANY_PICTURES, section);
            refuseAbove(CHARACTERS_OF_A_PARAGRAPH, issue.longest(), Code.LONG_PARAGRAPH, section);
            refuseAbove(ELEMENTS_OF_A_PARAGRAPH, issue.busiest(), Code.PARAGRAPH_OF_MANY_ELEMENTS, section);
        }
    }

    private static void refuseAbove(int most, long count, Code problem, ManuscriptSection section) {
        if (count > most) {
            throw new Untypesettable(TypesettingProblem.at(GlyphCoverage.location(section), problem, count, most));
        }
    }
}
