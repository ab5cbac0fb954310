package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PagePaletteTest {

    private final BufferedImage page = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);

    @Test
    void changes_no_colour_by_more_than_half_a_step() {
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 64; y++) {
                int grey = Math.min(255, 4 * x);
                page.setRGB(x, y, new Color(grey, grey, y < 32 ? grey : 255).getRGB());
            }
        }
        BufferedImage reduced = PagePalette.of(page);

        assertThat(reduced.getType()).isEqualTo(BufferedImage.TYPE_BYTE_INDEXED);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 64; y++) {
                Color is = new Color(reduced.getRGB(x, y));
                Color was = new Color(page.getRGB(x, y));
                assertThat(Math.abs(is.getRed() - was.getRed())).isLessThanOrEqualTo(8);
                assertThat(Math.abs(is.getBlue() - was.getBlue())).isLessThanOrEqualTo(8);
            }
        }
    }

    @Test
    void keeps_white_and_black() {
        page.setRGB(0, 0, Color.WHITE.getRGB());
        BufferedImage reduced = PagePalette.of(page);

        assertThat(reduced.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(reduced.getRGB(1, 0)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void leaves_a_page_of_many_colours_as_it_is() {
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 64; y++) {
                page.setRGB(x, y, new Color(4 * x, 4 * y, 2 * (x + y)).getRGB());
            }
        }

        assertThat(PagePalette.of(page)).isSameAs(page);
    }
}
