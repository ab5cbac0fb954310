package io.masthead.web.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTokenSignatureTest {

    private static final String SESSION = "session one";

    private final CsrfTokenSignature signature = with("a-secret-of-32-characters-exactly");

    @Test
    void makes_tokens_that_are_good_for_what_they_are_bound_to_alone() {
        var token = signature.token(SESSION);

        assertThat(signature.isGood(token, SESSION)).isTrue();
        assertThat(signature.isGood(token, "session two")).isFalse();
    }

    @Test
    void makes_another_token_each_time() {
        assertThat(signature.token(SESSION)).isNotEqualTo(signature.token(SESSION));
    }

    @Test
    void is_the_same_on_every_node_and_another_with_another_secret() {
        var token = signature.token(SESSION);

        assertThat(with("a-secret-of-32-characters-exactly").isGood(token, SESSION))
                .isTrue();
        assertThat(with("another-secret-of-32-characters-x").isGood(token, SESSION))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAAA", "no base64!", "AAAA"})
    void takes_nothing_else_for_a_token(String text) {
        assertThat(signature.isGood(text, SESSION)).isFalse();
    }

    @Test
    void takes_no_token_that_was_changed() {
        var token = signature.token(SESSION);
        var changed = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        assertThat(signature.isGood(changed, SESSION)).isFalse();
    }

    private static CsrfTokenSignature with(String secret) {
        var signature = new CsrfTokenSignature();
        signature.secret = secret;
        signature.derive();
        return signature;
    }
}
