package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenOwnerTest {

    @Test
    void is_the_person_and_the_session_that_the_token_names() {
        assertThat(TokenOwner.of(token("{\"sub\":\"ann\",\"sid\":\"one\",\"exp\":1}")))
                .hasValue(new TokenOwner("ann", "one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sub\":\"ann\"}", "{\"sid\":\"one\"}", "{\"sub\":1,\"sid\":\"one\"}", "[]", "no json"})
    void is_nobody_where_the_token_does_not_name_both(String claims) {
        assertThat(TokenOwner.of(token(claims))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.*.c", "a.b.c.d"})
    void is_nobody_where_it_is_no_token(String text) {
        assertThat(TokenOwner.of(text)).isEmpty();
        assertThat(TokenOwner.of(null)).isEmpty();
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }
}
