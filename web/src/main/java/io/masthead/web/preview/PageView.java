package io.masthead.web.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page beside the text.
 *
 * @param sheet the page; null where there is none
 * @param problem why there is none; empty where nobody has asked for one yet
 */
public record PageView(@Nullable Sheet sheet, String problem) {

    /** None was asked for yet. */
    public static final PageView NONE = new PageView(null, "");

    /**
     * A page of the section.
     *
     * @param number its number in the issue, from 1
     * @param total how many pages the issue has
     * @param first the section's first page
     * @param last the section's last page
     * @param image its picture, a {@code data:} address
     * @param pixelWidth how wide the picture is, in pixels
     * @param pixelHeight how high the picture is, in pixels
     * @param width how wide it is, in points
     * @param height how high it is, in points
     * @param areas where blocks stand on it
     * @param impact what the text does to the other pages, a sentence
     * @param findings what would not be printed like that, sentences
     */
    public record Sheet(
            int number,
            int total,
            int first,
            int last,
            String image,
            int pixelWidth,
            int pixelHeight,
            String width,
            String height,
            List<Area> areas,
            String impact,
            List<String> findings) {

        /** The number of the page before it; null where it is the section's first. */
        public @Nullable Integer previous() {
            return number > first ? number - 1 : null;
        }

        /** The number of the page after it; null where it is the section's last. */
        public @Nullable Integer next() {
            return number < last ? number + 1 : null;
        }
    }

    /** Where a block stands, in points from the upper left corner, with the words that it begins with. */
    public record Area(String block, String words, String left, String top, String width, String height) {}
}
