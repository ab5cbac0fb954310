package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pictures that were changed at random, as no camera writes them: each is taken or refused, and soon. */
class AnyPictureTest {

    /** {@code -Dmasthead.fuzz.seconds=600} tries for ten minutes. */
    private static final Duration FUZZING = Duration.ofSeconds(Integer.getInteger("masthead.fuzz.seconds", 1));

    /** Of a thread that shares two processors with others; the decoder's own limit is ten. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final PictureCheck CHECK = new PictureCheck("file", Assets.MOST_MEGABYTES);
    private static final int MOST_CHANGES = 12;
    private static final int HEADERS = 200;

    private static final List<byte[]> SEEDS = List.of(
            Jpegs.baseline(160, 90),
            Jpegs.progressive(120, 80),
            Jpegs.photographed(Jpegs.baseline(90, 60), 6),
            Metadata.iptc(Jpegs.baseline(40, 30), 80, "Ann Lee", 120, "The quay"),
            Metadata.xmp(Jpegs.baseline(40, 30), "<x:xmpmeta xmlns:x='adobe:ns:meta/'><a/></x:xmpmeta>"),
            Pngs.of(70, 50),
            Metadata.pngXmp(Pngs.of(30, 20), "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"),
            WebpPictureTest.file("lossy.webp"),
            WebpPictureTest.file("lossless.webp"),
            WebpPictureTest.file("transparent.webp"),
            WebpPictureTest.file("animated.webp"),
            Metadata.webp(WebpPictureTest.file("lossy.webp"), 96, 64, 8));

    @Test
    void is_taken_or_refused_in_time_and_what_is_taken_can_be_taken_again() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var end = Instant.now().plus(FUZZING);
        int tried = 0;
        int taken = 0;
        var slowest = Duration.ZERO;
        while (Instant.now().isBefore(end) || tried < SEEDS.size()) {
            var file = changed(SEEDS.get(tried % SEEDS.size()), random);
            var begin = Instant.now();
            taken += taken(file, seed, tried) ? 1 : 0;
            var took = Duration.between(begin, Instant.now());
            assertThat(took).as("picture %d of seed %d", tried, seed).isLessThan(SOON);
            slowest = slowest.compareTo(took) < 0 ? took : slowest;
            tried++;
        }
        System.out.println(tried + " pictures, " + taken + " taken, the slowest in " + slowest.toMillis() + " ms, "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB of heap");
    }

    private static boolean taken(byte[] file, long seed, int number) {
        try {
            var picture = AcceptedPicture.of(file, CHECK);
            var kept = PictureHeader.read(picture.whole()).orElseThrow();
            assertThat(kept.width()).isEqualTo(picture.width());
            assertThat(kept.height()).isEqualTo(picture.height());
            assertThat(AcceptedPicture.of(picture.whole(), CHECK).width()).isEqualTo(picture.width());
            return true;
        } catch (Refused refused) {
            return false;
        } catch (RuntimeException | Error broken) {
            throw new AssertionError("Picture %d of seed %d".formatted(number, seed), broken);
        }
    }

    private static byte[] changed(byte[] seed, Random random) {
        var file = seed.clone();
        int changes = random.nextInt(MOST_CHANGES + 1);
        for (int i = 0; i < changes; i++) {
            file = changedOnce(file, random);
        }
        return file;
    }

    /** More often in the headers, where sizes stand. */
    private static byte[] changedOnce(byte[] file, Random random) {
        int within = random.nextBoolean() ? Math.min(HEADERS, file.length) : file.length;
        int at = random.nextInt(within);
        switch (random.nextInt(8)) {
            case 0 -> file[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> file[at] = (byte) random.nextInt();
            case 2 -> file[at] = (byte) 0xff;
            case 3 -> file[at] = 0;
            case 4 -> Arrays.fill(file, at, Math.min(file.length, at + random.nextInt(8)), (byte) random.nextInt());
            case 5 -> {
                return Arrays.copyOf(file, Math.max(16, random.nextInt(file.length)));
            }
            case 6 -> {
                int length = random.nextInt(Math.min(64, file.length - at));
                return spliced(file, at, Arrays.copyOfRange(file, at, at + length));
            }
            default -> {
                var other = SEEDS.get(random.nextInt(SEEDS.size()));
                int from = random.nextInt(other.length);
                int to = Math.min(other.length, from + random.nextInt(200));
                return spliced(file, at, Arrays.copyOfRange(other, from, to));
            }
        }
        return file;
    }

    private static byte[] spliced(byte[] file, int at, byte[] piece) {
        var longer = Arrays.copyOf(file, file.length + piece.length);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(file, at, longer, at + piece.length, file.length - at);
        return longer;
    }
}
