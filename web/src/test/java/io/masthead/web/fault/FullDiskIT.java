package io.masthead.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The disk of the embedded database fills up, and is made room on again. Needs root, for a small disk to be had. */
class FullDiskIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Tmpfs disk = new Tmpfs();

    @Test
    void refuses_what_it_cannot_keep_and_goes_on_when_there_is_room() {
        var masthead = Installation.at(disk::mounted);
        try {
            var editor = Api.as("editor", masthead);
            var section = editor.draft("Rivers", "The river falls.");
            var words = "The river rises, and rises. ".repeat(4_000);

            // taken while there is room: a count of findings that meets the full disk makes H2 close its file, and no
            // page is read then
            var version = editor.version(section);
            disk.fill();
            int kept = 2;
            int refused = 0;
            for (int i = 0; i < 200 && refused == 0; i++) {
                var answer = editor.put("/sections/" + section, Map.of("body", "<p>" + i + words + "</p>"), version);
                if (answer.statusCode() == 200) {
                    version = answer.header("ETag");
                    kept++;
                } else {
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
                    assertThat(answer.<String>path("detail")).contains("disk may be full", "Nothing was saved");
                    refused++;
                }
            }
            assertThat(refused).as("the disk was full").isOne();
            for (var account : List.of("reviewer", "auditor", "reviewer", "auditor", "reviewer", "auditor")) {
                var forbidden = Api.as(account, masthead)
                        .put("/sections/" + section, Map.of("body", "<p>" + words + "</p>"), version);
                // H2 has closed its file, unless the event of the refusal still found room; never a failure that nobody
                // foresaw, and never none
                assertThat(forbidden.statusCode()).as(forbidden.asString()).isIn(403, 503);
            }

            disk.clear();
            int last = kept;
            Await.until(
                    SOON,
                    () -> Integer.valueOf(last)
                            .equals(editor.get("/sections/" + section).path("revision.number")));
            var saved = editor.put(
                    "/sections/" + section, Map.of("body", "<p>It falls again.</p>"), editor.version(section));
            assertThat(saved.<Integer>path("revision.number")).isEqualTo(kept + 1);
            assertThat(Api.as("auditor", masthead).get("/events/verify").<Boolean>path("intact"))
                    .isTrue();
        } finally {
            masthead.kill();
            disk.unmount();
        }
    }

    /** A disk in memory, 48 MB large. */
    private static final class Tmpfs {

        private Path place = Path.of("");

        Path mounted(Path empty) {
            place = empty;
            if (!run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", place.toString())) {
                System.out.println("*** NOT TESTED: a full disk. A small disk can be mounted by root alone. ***");
                Assumptions.abort("no small disk");
            }
            return place;
        }

        void fill() {
            try (var file = Files.newOutputStream(place.resolve("ballast"))) {
                var megabyte = new byte[1 << 16];
                while (true) {
                    file.write(megabyte);
                }
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("No space left");
            }
        }

        void clear() {
            try {
                Files.delete(place.resolve("ballast"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void unmount() {
            run("umount", place.toString());
        }

        private static boolean run(String... command) {
            try {
                return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
