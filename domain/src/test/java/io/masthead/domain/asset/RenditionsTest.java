package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RenditionsTest {

    /** Blue, with a red bar at the right. */
    private static BufferedImage bar() {
        var image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 900, 300);
        graphics.setColor(Color.RED);
        graphics.fillRect(800, 0, 100, 300);
        graphics.dispose();
        return image;
    }

    private static BufferedImage thumbnail(Focus focus) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Renditions.thumbnail(bar(), focus)));
    }

    @Test
    void cuts_a_thumbnail_around_the_focus() throws IOException {
        assertThat(new Color(thumbnail(new Focus(95, 50)).getRGB(315, 160)).getRed())
                .isGreaterThan(200);
        assertThat(new Color(thumbnail(Focus.CENTRE).getRGB(315, 160)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void makes_a_thumbnail_square_however_small_the_picture() throws IOException {
        var dot = new BufferedImage(1, 3, BufferedImage.TYPE_INT_ARGB);
        var square = ImageIO.read(new ByteArrayInputStream(Renditions.thumbnail(dot, new Focus(100, 0))));

        assertThat(square.getWidth()).isEqualTo(320);
        assertThat(square.getHeight()).isEqualTo(320);
        assertThat(square.getRGB(100, 100) & 0xff)
                .as("white behind what is transparent")
                .isGreaterThan(250);
    }

    @Test
    void refuses_a_focus_outside() {
        assertThat(new Focus(0, 100).problems()).isEmpty();
        assertThat(new Focus(-1, 101).problems()).hasSize(2);
    }
}
