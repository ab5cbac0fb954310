package io.masthead.pdf.file;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.letter.Hyphen;
import io.masthead.pdf.letter.Words;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** A divided line may be too wide by its hyphen, which the breaker did not count: its spaces give that back. */
final class LineFit {
    private LineFit() {}

    /** What each space of the line gives, in dots; 0 where nothing is to be given. Never positive. */
    static float squeeze(InlineText text) {
        String shown = text.getSubstring();
        LineBox line = requireNonNull(text.getParent()).getLineBox();
        if (shown.charAt(shown.length() - 1) != Hyphen.SOFT
                || line == null
                || line.getJustificationInfo() != null
                || line.getChildCount() != 1) {
            return 0;
        }
        long spaces = shown.chars().filter(c -> Words.isSpace((char) c)).count();
        int excess = line.getContentWidth() - available(line);
        return spaces == 0 || excess <= 0 ? 0 : -(float) excess / spaces;
    }

    private static int available(LineBox line) {
        int width = requireNonNull(line.getParent()).getContentWidth() - line.getContentStart();
        FloatDistances floats = line.getFloatDistances();
        return floats == null ? width : width - floats.leftFloatDistance() - floats.rightFloatDistance();
    }
}
