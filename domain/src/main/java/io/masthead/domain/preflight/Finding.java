package io.masthead.domain.preflight;

import io.masthead.domain.refusal.ReasonCode;

/**
 * Something that a careful typesetter would not print.
 *
 * @param rule what is wrong
 * @param section the id of the section; empty for the cover, contents and colophon
 * @param page the page that it is on, from 1; 0 where it is not on a page
 * @param place the words at the place, or the picture's or link's address; never empty
 * @param measure what was measured, in the rule's unit (dpi, pt), or the codes of the characters; else empty
 */
public record Finding(Rule rule, String section, int page, String place, String measure) {

    /**
     * What preflight looks for, and whether a publisher may let it pass. A finding that nobody waived is a reason against
     * publishing, with the rule as its code.
     */
    public enum Rule implements ReasonCode {
        /** A character that no shipped font has: it would vanish. */
        MISSING_GLYPH(true),
        /** A picture without words for those who do not see it. */
        MISSING_ALTERNATIVE(true),
        /** A link to a place that is not in the section. */
        DEAD_LINK(true),
        /** A picture under 200 dpi at its printed size; the measure is dpi. */
        COARSE_PICTURE(false),
        /** A line that is wider than its measure; the measure is pt. */
        OVERFULL_LINE(false),
        /** A line that its spaces cannot fill, set ragged; the measure is what it lacks in pt. */
        UNDERFULL_LINE(false),
        /** A table that is wider than its measure. */
        CUT_TABLE(false),
        /** What does not fit on its page and cannot be divided: it would be printed over something, or cut off. */
        OVERPRINT(true),
        /** A heading with no line of text below it on its page. */
        LONE_HEADING(false),
        /** One line of a paragraph alone at the top or the foot of a page. */
        WIDOW(false),
        /** A page with nothing on it. */
        EMPTY_PAGE(false);

        private final boolean blocking;

        Rule(boolean blocking) {
            this.blocking = blocking;
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        /** Whether nothing is published with it; the others may be waived with a reason. */
        public boolean blocks() {
            return blocking;
        }
    }
}
