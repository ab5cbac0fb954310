package io.masthead.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./masthead} does with the processes that an earlier start has written down. */
class LauncherTest {

    private static final String PARTS = """
            ROOT=$(cd .. && pwd -P)
            for part in messages settings maven processes run; do . "$ROOT/launcher/$part.sh"; done
            mkdir -p "$LOGS" "$PIDS"
            """;

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_what_was_started() {
        started.forEach(Process::destroyForcibly);
    }

    /** The system gives the number of a process that has ended to another. */
    @ParameterizedTest
    @CsvSource({
        "web,      quarkus-run.jar, another-boot/12",
        "web,      quarkus-run.jar, ''",
        "keycloak, kc.sh,           another-boot/12",
        "masthead, masthead run,    another-boot/12"
    })
    void leaves_alone_who_was_given_a_number_that_is_written_down(String name, String command, String start)
            throws Exception {
        var stranger = process(command);
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run").resolve(name), (stranger.pid() + " " + start).strip() + "\n");
        assertThat(bash("lock_home && echo locked")).endsWith("locked\n");
        assertThat(stranger.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void ends_what_an_earlier_start_left_running() throws Exception {
        var left = process("quarkus-run.jar");
        bash("record_process web " + left.pid());
        assertThat(bash("lock_home")).contains("left the application running (process " + left.pid() + ")");
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(home.resolve("run/web")).doesNotExist();
    }

    @Test
    void does_not_start_beside_another_in_the_same_folder() throws Exception {
        var other = process("masthead run");
        bash("record_process masthead " + other.pid());
        assertThat(bash("lock_home")).contains("Masthead runs already in " + home, "(process " + other.pid() + ")");
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void ends_the_line_of_a_start_before_it_says_why_it_failed() throws Exception {
        assertThat(bash("begin_progress Starting; await web false"))
                .startsWith("  Starting ... failed\nmasthead: The application did not start.");
    }

    @Test
    void says_how_far_a_build_is() throws Exception {
        Files.createDirectories(home.resolve("logs"));
        Files.writeString(home.resolve("logs/build.log"), """
                [INFO] Building Masthead 0.1.0-SNAPSHOT                                   [1/5]
                [INFO] Downloaded from central: https://repository.example/a.pom (512 kB at 9.0 kB/s)
                Downloaded from central: https://repository.example/b(1).jar (2.5 MB at 1.1 MB/s)
                [INFO] Building masthead-domain 0.1.0-SNAPSHOT                            [2/5]
                [INFO] Building jar: /somewhere/masthead-domain.jar
                """);
        assertThat(bash("build_progress")).isEqualTo("module 2 of 5 (masthead-domain), 3 MB fetched");
    }

    private Process process(String commandLine) throws IOException {
        var process = new ProcessBuilder("bash", "-c", "exec -a '" + commandLine + "' sleep 60").start();
        started.add(process);
        return process;
    }

    private String bash(String command) throws Exception {
        var builder = new ProcessBuilder("bash", "-c", PARTS + command).redirectErrorStream(true);
        builder.environment().put("MASTHEAD_HOME", home.toString());
        var bash = builder.start();
        var said = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        bash.waitFor();
        return said;
    }
}
