package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptPicturesTest {

    private final KeptPictures pictures = new KeptPictures();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void are_read_once_and_are_the_same_for_whoever_looks() {
        var asset = UUID.randomUUID();
        var first = pictures.of(asset, this::read);
        assertThat(pictures.of(asset, this::read)).isSameAs(first);
        assertThat(pictures.of(UUID.randomUUID(), this::read)).isNotSameAs(first);
        assertThat(reads).hasValue(2);
    }

    private Picture read() {
        reads.incrementAndGet();
        return Picture.of(new byte[] {1});
    }
}
