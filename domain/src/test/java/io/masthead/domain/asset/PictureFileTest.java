package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.asset.PictureFile.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFileTest {

    @Test
    void a_png_is_known_by_its_content() throws IOException {
        assertThat(PictureFile.read(written("png", 40, 30))).hasValue(new PictureFile(Format.PNG, 40, 30, 0, false));
    }

    @Test
    void a_jpeg_is_known_by_its_content() throws IOException {
        assertThat(PictureFile.read(written("jpeg", 40, 30))).hasValue(new PictureFile(Format.JPEG, 40, 30, 3, true));
    }

    @Test
    void another_format_is_no_picture() throws IOException {
        assertThat(PictureFile.read(written("gif", 40, 30))).isEmpty();
        assertThat(PictureFile.read("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PictureFile.read(new byte[0])).isEmpty();
    }

    @Test
    void a_file_cut_before_its_size_is_no_picture() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = written(format, 40, 30);
            for (int length = 0; length < 20; length++) {
                assertThat(PictureFile.read(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }

    @Test
    void what_would_unfold_into_too_many_pixels_is_known_unopened() throws IOException {
        var file = PictureFile.read(written("png", 12_000, 12_000)).orElseThrow();

        assertThat(file.isTooLarge()).isTrue();
        assertThat(PictureFile.read(written("png", 6_000, 6_000)).orElseThrow().isTooLarge())
                .isFalse();
    }

    private static byte[] written(String format, int width, int height) throws IOException {
        int type = width > 1000 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }
}
