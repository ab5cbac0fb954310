package io.masthead.web.environment;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the demo realm, started once for all tests of a process. */
public final class Keycloak {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path HOME = TARGET.resolve("keycloak/keycloak-" + System.getProperty("keycloak.version"));
    private static final String ADMIN_PASSWORD = "only-for-this-run";

    private static final Map<String, String> JAVA = Map.of(
            "JAVA_OPTS_KC_HEAP",
            "-Xms64m -Xmx384m",
            "JAVA_OPTS_APPEND",
            "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            ADMIN_PASSWORD,
            "JAVA_HOME",
            System.getProperty("java.home"));

    private static final Keycloak ONLY = new Keycloak();

    private final int port = Ports.free();
    private final ChildProcess process;

    private Keycloak() {
        prepare();
        var command = new ArrayList<>(List.of(HOME.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--db-url=jdbc:h2:mem:keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1"));
        var log = "logs/keycloak-%d.log".formatted(ProcessHandle.current().pid());
        process = ChildProcess.start("Keycloak", TARGET.resolve(log), JAVA, command);
        process.awaitReady(url() + "/realms/masthead/.well-known/openid-configuration", Duration.ofMinutes(5));
    }

    /** The Keycloak of this run. */
    public static Keycloak running() {
        return ONLY;
    }

    /** Lets it hang: it takes connections and answers nothing, until {@link #resume}. */
    public void suspend() {
        process.signal("STOP");
    }

    public void resume() {
        process.signal("CONT");
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** The address of the realm. */
    public String realm() {
        return url() + "/realms/masthead";
    }

    /** An access token for a demo account. */
    public String token(String account) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "masthead-cli")
                .formParam("username", account)
                .formParam("password", account)
                .post(url() + "/realms/masthead/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** What its administrator does. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url(), ADMIN_PASSWORD);
    }

    /** Several processes run tests at the same time: the first one prepares it for all. */
    private static void prepare() {
        try (var file = FileChannel.open(TARGET.resolve("keycloak.lock"), CREATE, WRITE)) {
            file.lock(); // until the file is closed
            Files.createDirectories(TARGET.resolve("logs"));
            var state = state();
            var prepared = HOME.resolve("prepared-for-tests");
            if (Files.exists(prepared) && Files.readString(prepared).equals(state)) {
                return; // and what another one that runs serves stays where it is
            }
            var imports = Files.createDirectories(HOME.resolve("data/import"));
            Files.copy(
                    Path.of("../docker/realm/demo/masthead-realm.json"),
                    imports.resolve("masthead-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            run("keycloak-theme", "bash", "../docker/install-theme.sh", HOME.toString());
            var built = HOME.resolve("built-for-tests");
            if (!Files.exists(built)) {
                run("keycloak-build", HOME.resolve("bin/kc.sh").toString(), "build", "--db=dev-file");
                Files.createFile(built);
            }
            Files.writeString(prepared, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of what it is made from: each file and when it was changed. */
    private static String state() throws IOException {
        var state = new StringBuilder();
        for (var source : List.of("../docker/realm", "../docker/themes", "src/main/resources/web/app")) {
            try (var files = Files.walk(Path.of(source))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    state.append(file)
                            .append(' ')
                            .append(Files.getLastModifiedTime(file))
                            .append('\n');
                }
            }
        }
        return state.toString();
    }

    private static void run(String log, String... command) throws IOException, InterruptedException {
        var file = TARGET.resolve("logs/" + log + ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file.toFile());
        process.environment().putAll(JAVA);
        if (process.start().waitFor() != 0) {
            throw new AssertionError("Keycloak could not be prepared, see " + file);
        }
    }
}
