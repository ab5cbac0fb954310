package io.masthead.domain.preview;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture of a page.
 *
 * @param png the picture
 * @param width how wide the page is, in points
 * @param height how high the page is, in points
 */
public record PagePicture(byte[] png, double width, double height) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePicture picture
                && Arrays.equals(png, picture.png)
                && width == picture.width
                && height == picture.height;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(png), width, height);
    }

    @Override
    public String toString() {
        return "PagePicture[%s × %s pt, %d bytes]".formatted(width, height, png.length);
    }
}
