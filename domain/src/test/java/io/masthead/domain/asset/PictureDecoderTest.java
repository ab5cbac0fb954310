package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PictureDecoderTest {

    @Test
    void thins_a_picture_as_it_reads_it() throws Exception {
        byte[] picture = Jpegs.progressive(900, 300);

        var decoded = PictureDecoder.decode(picture, header(picture), 450);

        assertThat(decoded.getWidth()).isEqualTo(450);
        assertThat(decoded.getHeight()).isEqualTo(150);
    }

    @Test
    void refuses_a_picture_that_is_cut() {
        byte[] cut = Arrays.copyOf(Jpegs.baseline(300, 300), 3_000);

        assertThatThrownBy(() -> PictureDecoder.decode(cut, header(cut), 500)).isInstanceOf(IOException.class);
    }

    @Test
    void gives_up_on_a_picture_that_takes_too_long() {
        byte[] slow = Jpegs.scannedAgain(Jpegs.progressive(1_000, 1_000), 30);

        assertThatThrownBy(() -> PictureDecoder.decode(slow, header(slow), 500, Duration.ofMillis(50)))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void takes_the_largest_progressive_picture_in_time() {
        byte[] large = Jpegs.progressive(4_000, 4_000);

        assertThat(header(large).excess()).isEmpty();
        assertThatCode(() -> PictureDecoder.decode(large, header(large), 500)).doesNotThrowAnyException();
    }

    @Test
    void stops_when_it_is_interrupted() {
        byte[] picture = Jpegs.progressive(900, 900);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> PictureDecoder.decode(picture, header(picture), 500))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static PictureHeader header(byte[] bytes) {
        return PictureHeader.read(bytes).orElseThrow();
    }
}
