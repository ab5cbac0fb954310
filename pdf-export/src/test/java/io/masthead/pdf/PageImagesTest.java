package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.HouseStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PageImagesTest {

    private final List<byte[]> pages = PageImages.of(
            ReadBack.of(Manuscripts.styled(OwnIssue.edition(), HouseStyle.magazine(), null, Map.of()))
                    .pdf(),
            420,
            3);

    @Test
    void are_as_many_and_as_wide_as_asked_for() throws IOException {
        assertThat(pages).hasSize(3);
        for (byte[] page : pages) {
            assertThat(image(page).getWidth()).isEqualTo(420);
            assertThat(image(page).getHeight()).isEqualTo(593);
        }
    }

    @Test
    void show_a_magazines_colour_to_the_edges_of_its_cover() throws IOException {
        BufferedImage cover = image(pages.getFirst());

        for (int y : new int[] {1, 300, 592}) {
            for (int x : new int[] {1, 210, 418}) {
                assertThat(Integer.toHexString(cover.getRGB(x, y)))
                        .as("%d, %d", x, y)
                        .isEqualTo("ff15414e");
            }
        }
    }

    private static BufferedImage image(byte[] page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page));
    }
}
