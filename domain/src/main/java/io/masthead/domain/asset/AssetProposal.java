package io.masthead.domain.asset;

import io.masthead.domain.language.SingleLine;

/**
 * What a file says of its picture: proposed to people, who take it over or not; each may be empty.
 *
 * @param credit who made it
 * @param caption what stands below it
 * @param source where it comes from
 * @param right by what right it is used
 */
public record AssetProposal(String credit, String caption, String source, String right) {

    /** The file says nothing. */
    public static final AssetProposal NONE = new AssetProposal("", "", "", "");

    private static final int LONGEST = 1000;

    /** As the file says it, each as a line that can be read, cut where it is too long for its field. */
    static AssetProposal of(String credit, String caption, String source, String right) {
        return new AssetProposal(line(credit), line(caption), line(source), line(right));
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static String line(String said) {
        var line = SingleLine.withoutHidden(SingleLine.of(said.replace('\uFFFD', ' ')));
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) : line;
    }
}
