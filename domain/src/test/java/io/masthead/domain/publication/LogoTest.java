package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.asset.Jpegs;
import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {

    /** What is counted is work, not how busy the machine is. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

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
    void has_no_more_scans_than_are_decoded_in_time() {
        byte[] scans = Jpegs.scannedAgain(Jpegs.progressive(1_000, 1_000), 90);
        long start = CPU.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> Logo.check(scans))
                .hasMessage("The JPEG has 100 scans; of a picture of its size at most 40 are read."
                        + " Save it as a baseline JPEG, not as a progressive one.");
        assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void is_neither_a_single_long_row_nor_full_of_other_things() {
        assertThatThrownBy(() -> Logo.check(picture("png", 30_001, 1)))
                .hasMessage("The picture has 30001 × 1 pixels; at most 30000 across or down are read.");
        assertThatThrownBy(() -> Logo.check(Jpegs.commented(Jpegs.baseline(40, 30), 1_001)))
                .hasMessage("The JPEG has more than 1000 segments, which no picture needs."
                        + " Save it anew, without what was added to it.");
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
        return picture(format, size, size);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        int type = width > 1000 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(width, height, type);
        for (int i = 0; i < height; i++) {
            image.setRGB(i, i * i % height, 0xffffff);
        }
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
