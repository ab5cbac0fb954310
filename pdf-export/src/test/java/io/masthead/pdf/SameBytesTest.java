package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {

    @Test
    void come_from_four_threads_at_once() throws InterruptedException, ExecutionException {
        List<Callable<String>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(i % 2 == 0 ? SameBytesTest::issue : SameBytesTest::magazine);
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            var results = pool.invokeAll(runs);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(i % 2 == 0 ? issue() : magazine());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Auckland", "ar, America/Los_Angeles", "az-Latn-AZ, Asia/Baku"})
    void come_from_another_process_locale_and_time_zone(String locale, String zone)
            throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SameBytesTest.class.getName(),
                        locale,
                        zone)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String digests = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(digests.strip()).isEqualTo(all());
    }

    /** The other process; it also takes its tools' fingerprint there. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.forLanguageTag(arguments[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(arguments[1]));
        System.out.println(all());
    }

    private static String all() {
        return String.join(
                " ", issue(), magazine(), new PdfTypesetter().fingerprint().toString());
    }

    private static String issue() {
        return Manuscripts.digest(ReadBack.of(OwnIssue.edition()).pdf());
    }

    private static String magazine() {
        return Manuscripts.digest(ReadBack.of(OwnIssue.magazine()).pdf());
    }
}
