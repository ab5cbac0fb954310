package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.asset.PictureHeader.Excess;
import io.masthead.domain.asset.PictureHeader.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PictureHeaderTest {

    @Test
    void a_png_is_known_by_its_content() throws IOException {
        assertThat(PictureHeader.read(written("png", 40, 30)))
                .hasValue(new PictureHeader(Format.PNG, 40, 30, 0, false, 1, 0));
    }

    @Test
    void a_jpeg_is_known_by_its_content() throws IOException {
        assertThat(PictureHeader.read(written("jpeg", 40, 30)))
                .hasValue(new PictureHeader(Format.JPEG, 40, 30, 3, true, 1, 9));
    }

    @Test
    void another_format_is_no_picture() throws IOException {
        assertThat(PictureHeader.read(written("gif", 40, 30))).isEmpty();
        assertThat(PictureHeader.read("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PictureHeader.read(new byte[0])).isEmpty();
    }

    @Test
    void a_file_cut_before_its_size_is_no_picture() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = written(format, 40, 30);
            for (int length = 0; length < 20; length++) {
                assertThat(PictureHeader.read(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }

    @Test
    void what_would_unfold_into_too_many_pixels_is_known_unopened() throws IOException {
        var file = PictureHeader.read(written("png", 12_000, 12_000)).orElseThrow();

        assertThat(file.excess()).hasValue(Excess.PIXELS);
        assertThat(PictureHeader.read(written("png", 6_000, 6_000))
                        .orElseThrow()
                        .excess())
                .isEmpty();
    }

    @Test
    void a_row_that_would_not_fit_into_memory_is_known_unopened() throws IOException {
        assertThat(PictureHeader.read(written("png", 30_001, 1)).orElseThrow().excess())
                .hasValue(Excess.ACROSS);
    }

    @Nested
    class A_progressive_jpeg {

        @Test
        void as_encoders_write_it_is_decoded() {
            var file = PictureHeader.read(Jpegs.progressive(400, 300)).orElseThrow();

            assertThat(file.scans()).isEqualTo(10);
            assertThat(file.excess()).isEmpty();
        }

        @Test
        void of_a_hundred_scans_is_known_unopened() {
            var file = PictureHeader.read(Jpegs.scannedAgain(Jpegs.progressive(400, 300), 90))
                    .orElseThrow();

            assertThat(file.scans()).isEqualTo(100);
            assertThat(file.excess()).hasValue(Excess.SCANS);
        }

        @Test
        void may_have_the_fewer_scans_the_larger_it_is() {
            assertThat(jpeg(4_000, 4_000, 10).excess()).isEmpty();
            assertThat(jpeg(6_000, 6_000, 10).excess()).hasValue(Excess.SCANS);
            assertThat(jpeg(6_000, 6_000, 1).excess()).isEmpty();
        }

        private static PictureHeader jpeg(int width, int height, int scans) {
            return new PictureHeader(Format.JPEG, width, height, 3, true, scans, 20);
        }
    }

    @Test
    void segments_without_end_are_known_unopened() {
        assertThat(excess(Jpegs.commented(Jpegs.baseline(40, 30), 1_001))).hasValue(Excess.SEGMENTS);
        assertThat(excess(Jpegs.commented(Jpegs.baseline(40, 30), 900))).isEmpty();
    }

    private static Optional<Excess> excess(byte[] bytes) {
        return PictureHeader.read(bytes).orElseThrow().excess();
    }

    private static byte[] written(String format, int width, int height) throws IOException {
        int type = width > 1000 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }
}
