package io.masthead.domain.document.merge;

import io.masthead.domain.document.UnseenTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws on the same texts each time, and on texts that nobody has seen yet for as long as is wished. */
class MergeLawsTest {
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @EnumSource
    void hold(MergeLaws law) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            law.check(seed);
        }
    }

    @Test
    void hold_for_texts_that_nobody_has_seen_yet() {
        UnseenTexts.satisfy(seed -> {
            for (MergeLaws law : MergeLaws.values()) {
                law.check(seed);
            }
        });
    }
}
