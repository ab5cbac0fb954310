package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeBodyRoutesTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /sections/1/edit, true",
        "POST, /sections/1/preview, true",
        "POST, /sections/1/merge, true",
        "POST, /sections/1/pictures, true",
        "POST, /sections/1/page, true",
        "POST, /sections/1/beside/difference, true",
        "POST, /sections/1/checks, true",
        "POST, /sections/1/checks/waive, true",
        "POST, /sections/1/checks/2/take-back, true",
        "POST, /settings/bulletin/spellings/paste, true",
        "PUT, /api/v1/sections/1, true",
        "POST, /import, true",
        "POST, /api/v1/imports, true",
        "POST, /settings/bulletin/logo, true",
        "GET, /sections/1/edit, false",
        "POST, /sections/1/submit, false",
        "POST, /sections/1/2/edit, false",
        "POST, /settings/bulletin/logo/remove, false",
        "POST, /api/v1/sections/1, false",
        "POST, /logout/keycloak, false",
        "POST, /verify, false"
    })
    void are_for_texts_and_files_alone(String method, String path, boolean large) {
        assertThat(LargeBodyRoutes.areFor(HttpMethod.valueOf(method), path)).isEqualTo(large);
    }
}
