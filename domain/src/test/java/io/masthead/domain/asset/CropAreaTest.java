package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropAreaTest {

    private static final PictureCheck CHECK = new PictureCheck("file", 10);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 16, 16, true",
        "84, 34, 16, 16, true",
        "0, 0, 100, 50, false",
        "85, 0, 16, 16, false",
        "-1, 0, 16, 16, false",
        "0, 0, 15, 16, false",
        "2147483647, 0, 2147483647, 16, false"
    })
    void lies_within_its_picture(int x, int y, int width, int height, boolean is) {
        assertThat(new CropArea(x, y, width, height).problems(100, 50).isEmpty())
                .isEqualTo(is);
    }

    @Test
    void gives_exactly_its_pixels_of_a_png() throws IOException {
        var whole = Pngs.of(200, 100);
        var part = AcceptedPicture.part(whole, new CropArea(50, 20, 80, 40), CHECK);

        assertThat(part.width()).isEqualTo(80);
        assertThat(part.height()).isEqualTo(40);
        var expected = read(whole).getSubimage(50, 20, 80, 40);
        assertThat(read(part.whole()).getRGB(0, 0, 80, 40, null, 0, 80))
                .isEqualTo(expected.getRGB(0, 0, 80, 40, null, 0, 80));
    }

    @Test
    void lets_through_what_its_picture_lets_through() throws IOException {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);

        var part = AcceptedPicture.part(out.toByteArray(), new CropArea(0, 0, 50, 50), CHECK);

        assertThat(read(part.whole()).getRGB(10, 10) >>> 24).isZero();
    }

    @Test
    void is_the_same_file_whoever_cuts_it() {
        var whole = Jpegs.baseline(300, 200);
        var area = new CropArea(10, 10, 100, 90);

        assertThat(AcceptedPicture.part(whole, area, CHECK).whole())
                .isEqualTo(AcceptedPicture.part(whole, area, CHECK).whole());
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
