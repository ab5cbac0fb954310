package io.masthead.domain.intake.text;

import java.util.List;

/**
 * Whether a text's lines were broken at a measure, as in mail, or hold a paragraph each.
 *
 * @param measure the length of the longest line; 0 where a line holds a whole paragraph
 */
record LineWrapping(int measure) {

    private static final int LONGEST_MEASURE = 120;
    private static final int SHORTEST_MEASURE = 40;

    static LineWrapping of(List<TextLine> lines) {
        int longest = 0;
        int followed = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).text().length();
            longest = Math.max(longest, length);
            boolean nextFollows = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
            followed += length >= SHORTEST_MEASURE && nextFollows ? 1 : 0;
        }
        boolean broken = longest <= LONGEST_MEASURE && longest >= SHORTEST_MEASURE && followed >= 3;
        return new LineWrapping(broken ? longest : 0);
    }

    /** The line before was full: the next line's first word would not have fitted. */
    boolean runsOn(TextLine line, TextLine next) {
        if (measure == 0) {
            return false;
        }
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.text().length() : space;
        boolean full = line.text().length() + 1 + word > measure - measure / 8;
        return full || CharacterRules.beginsLower(next.text());
    }
}
