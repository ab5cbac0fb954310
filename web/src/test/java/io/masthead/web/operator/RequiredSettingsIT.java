package io.masthead.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PostgreSQL flavour asks for its settings before it does anything else. */
class RequiredSettingsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MASTHEAD_DB_PASSWORD",
                "MASTHEAD_SESSION_SECRET",
                "MASTHEAD_WEB_SECRET",
                "MASTHEAD_DIRECTORY_SECRET",
                "MASTHEAD_KEYCLOAK_PORT"
            })
    void end_the_start_with_one_sentence_where_one_is_missing(String variable) {
        var ended = Installation.on(Database.POSTGRESQL).commandWithout(variable);

        assertThat(ended.status()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .startsWith("masthead: set ")
                .contains(variable.replace("KEYCLOAK_PORT", "KEYCLOAK_URL"));
    }

    @Test
    void end_the_start_where_the_secret_of_the_sessions_is_too_short() {
        var ended = Installation.on(Database.POSTGRESQL).commandWith(Map.of("MASTHEAD_SESSION_SECRET", "abcde"));

        assertThat(ended.status()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("MASTHEAD_SESSION_SECRET").contains("needs 32 or more");
    }

    @Test
    void end_the_start_of_any_flavour_where_a_variable_has_the_name_of_before() {
        var ended = Installation.on(Database.H2).commandWith(Map.of("MASTHEAD_ALLOWANCE", "30"));

        assertThat(ended.status()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("masthead: set MASTHEAD_RATE_LIMIT in place of MASTHEAD_ALLOWANCE");
    }

    @Test
    void end_an_export_that_opens_the_database_itself(@TempDir Path noneRunsHere) {
        var ended = Installation.on(Database.POSTGRESQL)
                .commandWith(
                        Map.of("MASTHEAD_HOME", noneRunsHere.toString(), "MASTHEAD_DB_PASSWORD", ""),
                        "export",
                        "bulletin",
                        "2024-07",
                        "-o",
                        noneRunsHere.resolve("issue.pdf").toString());

        assertThat(ended.status()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("masthead: set MASTHEAD_DB_PASSWORD");
    }
}
