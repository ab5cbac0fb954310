package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private static byte[] picture(String format, int size) throws IOException {
        int type = size > 1000 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, type), format, out);
        return out.toByteArray();
    }
}
