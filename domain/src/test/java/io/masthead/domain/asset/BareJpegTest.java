package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BareJpegTest {

    private static final List<byte[]> PICTURES = List.of(Jpegs.baseline(90, 70), Jpegs.progressive(90, 70));

    @Test
    void has_neither_comments_nor_what_follows_the_picture() throws IOException {
        for (byte[] picture : PICTURES) {
            byte[] laden = Jpegs.trailed(
                    Jpegs.commented(picture, 3), "A letter to somebody.".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(BareJpeg.of(laden), StandardCharsets.ISO_8859_1))
                    .doesNotContain("letter", "\u00fe\0\4no");
            assertThat(BareJpeg.of(laden)).isEqualTo(BareJpeg.of(picture));
        }
    }

    @Test
    void is_the_same_picture() throws IOException {
        for (byte[] picture : PICTURES) {
            assertThat(pixels(BareJpeg.of(picture))).isEqualTo(pixels(picture));
        }
    }

    @Test
    void needs_a_picture_with_an_end() {
        for (byte[] picture : PICTURES) {
            assertThatThrownBy(() -> BareJpeg.of(Arrays.copyOf(picture, picture.length - 2)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
