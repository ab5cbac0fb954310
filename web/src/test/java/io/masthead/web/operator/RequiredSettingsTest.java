package io.masthead.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "quarkus.datasource.db-kind", "postgresql",
            "quarkus.datasource.password", "p",
            "quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef",
            "quarkus.oidc.credentials.secret", "0123456789abcdef",
            "quarkus.keycloak.admin-client.client-secret", "0123456789abcdef",
            "quarkus.oidc.auth-server-url", "https://accounts.example.org/realms/masthead");

    @Test
    void are_met_by_secrets_that_are_long_enough() {
        assertThat(problems(COMPLETE)).isEmpty();
    }

    @Test
    void are_each_named_by_their_variable_where_they_are_missing() {
        assertThat(problems(Map.of("quarkus.datasource.db-kind", "postgresql")))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it).startsWith("set MASTHEAD_").endsWith("it has no default."))
                .anySatisfy(it -> assertThat(it).contains("MASTHEAD_DB_PASSWORD"))
                .anySatisfy(
                        it -> assertThat(it).contains("MASTHEAD_SESSION_SECRET").contains("32 characters or more"))
                .anySatisfy(it -> assertThat(it).contains("MASTHEAD_WEB_SECRET").contains("16 characters or more"))
                .anySatisfy(it -> assertThat(it).contains("MASTHEAD_DIRECTORY_SECRET"))
                .anySatisfy(it -> assertThat(it).contains("MASTHEAD_KEYCLOAK_URL"));
    }

    @Test
    void say_how_long_a_secret_is_that_is_too_short() {
        assertThat(problems(with("quarkus.oidc.token-state-manager.encryption-secret", "abcde")))
                .containsExactly(
                        "MASTHEAD_SESSION_SECRET, the secret that encrypts the session cookies, has 5 characters"
                                + " and needs 32 or more.");
        assertThat(problems(with("quarkus.oidc.credentials.secret", "               x")))
                .singleElement()
                .asString()
                .contains("MASTHEAD_WEB_SECRET")
                .contains("has 1 characters");
    }

    @Test
    void include_an_address_of_keycloak_that_is_one() {
        for (var wrong :
                List.of("keycloak:8080/realms/masthead", "/realms/masthead", "http:///realms/masthead", "a b")) {
            assertThat(problems(with("quarkus.oidc.auth-server-url", wrong)))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .contains("MASTHEAD_KEYCLOAK_URL");
        }
    }

    @Test
    void are_none_for_the_embedded_database() {
        assertThat(problems(Map.of("quarkus.datasource.db-kind", "h2"))).isEmpty();
    }

    @Test
    void are_not_read_under_their_old_names() {
        var old =
                Map.of("quarkus.datasource.db-kind", "h2", "MASTHEAD_NOTICES", "http://h", "MASTHEAD_ALLOWANCE", "30");

        assertThat(problems(old))
                .containsExactly(
                        "set MASTHEAD_RATE_LIMIT in place of MASTHEAD_ALLOWANCE, as it was called before.",
                        "set MASTHEAD_BACKCHANNEL_URL in place of MASTHEAD_NOTICES, as it was called before.");
    }

    @Test
    void are_looked_at_by_a_class_that_starts_on_java_17() throws IOException {
        try (var file = Objects.requireNonNull(Main.class.getResourceAsStream("Main.class"))) {
            // the class file's major version: 61 is Java 17 (JVMS 4.1)
            assertThat(file.readNBytes(8)[7]).isEqualTo((byte) 61);
        }
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(COMPLETE);
        settings.put(name, value);
        return settings;
    }

    private static List<String> problems(Map<String, String> settings) {
        return RequiredSettings.problems(name -> Optional.ofNullable(settings.get(name)));
    }
}
