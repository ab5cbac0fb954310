package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {

    @Test
    void is_a_png_or_a_jpeg() {
        assertThatCode(() -> Logo.check(picture("png", 300))).doesNotThrowAnyException();
        assertThatCode(() -> Logo.check(picture("jpeg", 300))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Logo.check("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessage("The file is neither a PNG nor a JPEG.");
    }

    @Test
    void has_no_more_pixels_than_are_decoded() {
        assertThatThrownBy(() -> Logo.check(picture("png", 12_000)))
                .hasMessage("The picture has 12000 × 12000 pixels; at most 40 million are read.");
    }

    @Test
    void has_two_megabytes_at_most() {
        assertThatThrownBy(() -> Logo.check(Arrays.copyOf(picture("png", 300), 2_000_001)))
                .hasMessage("The file is too large; at most 2 MB are read.");
    }

    @Test
    void is_there_to_its_last_pixel() throws IOException {
        for (var format : List.of("png", "jpeg")) {
            var whole = picture(format, 300);
            var cut = Arrays.copyOf(whole, whole.length * 2 / 3);

            assertThatThrownBy(() -> Logo.check(cut))
                    .as(format)
                    .hasMessage("The picture cannot be read to its end: the file is cut or damaged."
                            + " Save it anew, and choose that file.");
        }
    }

    private static byte[] picture(String format, int size) throws IOException {
        int type = size > 1000 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(size, size, type);
        for (int i = 0; i < size; i++) {
            image.setRGB(i, i * i % size, 0xffffff);
        }
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
