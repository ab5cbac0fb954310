package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.asset.PictureHeader.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WebpPictureTest {

    private static final PictureCheck CHECK = new PictureCheck("file", 10);

    static byte[] file(String name) {
        try (var in = WebpPictureTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AcceptedPicture accepted(byte[] sent) {
        return AcceptedPicture.of(sent, CHECK);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void is_kept_as_a_jpeg_where_it_was_compressed_as_one() throws IOException {
        var picture = accepted(file("lossy.webp"));

        assertThat(picture.format()).isEqualTo(Format.JPEG);
        assertThat(PictureHeader.read(picture.whole()).orElseThrow().width()).isEqualTo(96);
        var white = read(picture.whole()).getRGB(12, 12);
        assertThat(white & 0xff).isGreaterThan(200);
        assertThat(white >> 8 & 0xff).isGreaterThan(200);
    }

    @Test
    void is_kept_exactly_as_a_png_where_it_is_exact_or_lets_the_paper_through() throws IOException {
        var exact = accepted(file("lossless.webp"));
        var transparent = accepted(file("transparent.webp"));

        assertThat(exact.format()).isEqualTo(Format.PNG);
        assertThat(read(exact.whole()).getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(transparent.format()).isEqualTo(Format.PNG);
        assertThat(read(transparent.whole()).getRGB(1, 1) >>> 24).isZero();
        assertThat(read(transparent.whole()).getRGB(48, 32)).isEqualTo(0xffff0000);
    }

    @Test
    void stands_upright_however_the_camera_was_held() {
        var onItsSide = accepted(Metadata.webp(file("lossy.webp"), 96, 64, 6));

        assertThat(onItsSide.width()).isEqualTo(64);
        assertThat(onItsSide.height()).isEqualTo(96);
    }

    @Test
    void is_refused_where_it_moves_or_is_cut() {
        var lossy = file("lossy.webp");

        assertThatThrownBy(() -> accepted(file("animated.webp"))).hasMessageContaining("moves");
        assertThatThrownBy(() -> accepted(Arrays.copyOf(lossy, 25))).hasMessageContaining("cut or damaged");
        assertThatThrownBy(() -> accepted(Arrays.copyOf(lossy, 120))).hasMessageContaining("cut or damaged");
    }

    @Test
    void is_refused_by_its_pixels_before_any_is_decoded() {
        var large = file("lossless.webp");
        large[21] = (byte) 0xff;
        large[22] = (byte) 0xff;
        large[23] = (byte) 0xff;

        assertThatThrownBy(() -> accepted(large)).hasMessageContaining("at most 16 million");
    }

    /** Its decoder goes on behind the end of the file, an exception for every pixel that was promised. */
    @Test
    void is_refused_soon_where_it_promises_more_than_it_has() {
        var promising = Arrays.copyOf(file("transparent.webp"), 200);
        promising[21] = (byte) 0xe7;
        promising[22] = (byte) 0xc3;
        promising[23] = (byte) 0xe7;
        promising[24] = (byte) 0x13;

        assertThat(WebpHeader.read(whole(promising)).orElseThrow().width()).isEqualTo(1000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> accepted(whole(promising))).hasMessageContaining("cut or damaged"));
    }

    /** With the length of its only part as it is. */
    private static byte[] whole(byte[] cut) {
        var webp = cut.clone();
        webp[16] = (byte) (cut.length - 20);
        return webp;
    }

    @Test
    void says_its_largest_part_where_parts_disagree() {
        var small = Metadata.webp(file("lossy.webp"), 10, 10, 1);

        assertThat(WebpHeader.read(small).orElseThrow().width()).isEqualTo(96);
    }
}
