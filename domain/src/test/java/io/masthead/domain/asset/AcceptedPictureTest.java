package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.asset.PictureHeader.Format;
import io.masthead.domain.asset.Renditions.Rendition;
import io.masthead.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedPictureTest {

    private static final PictureCheck CHECK = new PictureCheck("file", 10);

    private static AcceptedPicture accepted(byte[] sent) {
        return AcceptedPicture.of(sent, CHECK);
    }

    @Test
    void keeps_every_pixel_of_a_jpeg_and_nothing_of_where_it_was_taken() throws IOException {
        var plain = Jpegs.baseline(90, 70);
        var picture = accepted(Jpegs.photographed(plain, 1));

        assertThat(letters(picture.whole())).doesNotContain("Exif", "41.01");
        assertThat(pixels(picture.whole())).isEqualTo(pixels(plain));
        assertThat(picture.renditions().files()).isEmpty();
    }

    @Test
    void keeps_every_pixel_of_a_png_and_nothing_that_is_said_of_it() throws IOException {
        var plain = png(90, 70);
        var picture = accepted(commented(plain));

        assertThat(picture.format()).isEqualTo(Format.PNG);
        assertThat(letters(commented(plain))).contains("by somebody");
        assertThat(letters(picture.whole())).doesNotContain("by somebody", "behind the end");
        assertThat(pixels(picture.whole())).isEqualTo(pixels(plain));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void stands_upright_however_the_camera_was_held(int orientation) throws IOException {
        boolean onItsSide = orientation > 4;
        var picture = accepted(Jpegs.photographed(marked(), orientation));

        assertThat(picture.width()).isEqualTo(onItsSide ? 40 : 80);
        assertThat(picture.height()).isEqualTo(onItsSide ? 80 : 40);
        assertThat(redCorner(picture.whole()))
                .isEqualTo(
                        switch (orientation) {
                            case 1, 5 -> "top left";
                            case 2, 6 -> "top right";
                            case 3, 7 -> "bottom right";
                            default -> "bottom left";
                        });
    }

    @Test
    void is_there_once_more_for_screens_where_it_is_wider_than_they_show() throws IOException {
        var picture = accepted(Jpegs.baseline(3000, 600));

        assertThat(picture.renditions().files()).extracting(Rendition::width).containsExactly(1280, 640);
        for (Rendition rendition : picture.renditions().files()) {
            var screen = ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
            assertThat(screen.getWidth()).isEqualTo(rendition.width());
            assertThat(screen.getHeight()).isEqualTo(rendition.width() / 5);
        }
        assertThat(picture.width()).isEqualTo(3000);
    }

    @Test
    void is_refused_where_it_is_cut_or_nothing_to_print() {
        var png = png(90, 70);

        assertThatThrownBy(() -> accepted(Arrays.copyOf(png, png.length - 30))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accepted(Arrays.copyOf(png, png.length - 8))).hasMessageContaining("cut or damaged");
        assertThatThrownBy(() -> accepted("Rivers".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The file is neither a JPEG, a PNG nor a WebP.");
        assertThatThrownBy(() -> accepted("<?xml version='1.0'?> <svg/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("An SVG is a drawing");
        assertThatThrownBy(() -> accepted(new byte[10_000_001])).hasMessageContaining("at most 10 MB");
    }

    /** Green, with a red corner at the top left. */
    private static byte[] marked() throws IOException {
        var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 80; x++) {
                image.setRGB(x, y, x < 16 && y < 16 ? 0xff0000 : 0x00ff00);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static String redCorner(byte[] jpeg) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        int right = image.getWidth() - 5;
        int bottom = image.getHeight() - 5;
        if (isRed(image.getRGB(4, 4))) {
            return "top left";
        }
        if (isRed(image.getRGB(right, 4))) {
            return "top right";
        }
        return isRed(image.getRGB(4, bottom))
                ? "bottom left"
                : isRed(image.getRGB(right, bottom)) ? "bottom right" : "";
    }

    private static boolean isRed(int pixel) {
        return (pixel >> 16 & 0xff) > 150 && (pixel >> 8 & 0xff) < 100;
    }

    private static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, 0x80000000 | i * 7919);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** With a text before its pixels, and something behind its end. */
    private static byte[] commented(byte[] png) {
        int headerEnd = 33;
        byte[] text = "tEXtAuthor\0by somebody".getBytes(StandardCharsets.ISO_8859_1);
        var checksum = new CRC32();
        checksum.update(text);
        var out = new ByteArrayOutputStream();
        out.write(png, 0, headerEnd);
        out.writeBytes(ByteBuffer.allocate(4).putInt(text.length - 4).array());
        out.writeBytes(text);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        out.write(png, headerEnd, png.length - headerEnd);
        out.writeBytes("behind the end".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
