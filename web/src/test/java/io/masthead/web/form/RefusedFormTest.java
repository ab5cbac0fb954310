package io.masthead.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said above the forms of a page, where one of them was refused. */
class RefusedFormTest {

    private static final ReasonCode CODE = GeneralReason.VERSION_MISSING;

    private static final Reason OF_ALL = Reason.of(CODE);
    private static final Reason OF_A_FIELD = Reason.ofField(GeneralReason.MISSING, "reason");

    private static final FormState REFUSED = FormState.submitted("retract", Map.of("reason", "A wrong figure."))
            .refused(new Refused(List.of(OF_ALL, OF_A_FIELD), null), Locale.ENGLISH);

    @Test
    void leaves_to_the_form_what_stands_in_it() {
        var shown = RefusedForm.of(REFUSED, true);
        assertThat(shown.reasons()).containsExactly(OF_ALL.sentence());
        assertThat(shown.words()).isEmpty();
    }

    @Test
    void has_every_reason_and_every_word_of_a_form_that_has_no_place() {
        var shown = RefusedForm.of(REFUSED, false);
        assertThat(shown.reasons()).containsExactly(OF_ALL.sentence(), OF_A_FIELD.sentence());
        assertThat(shown.words()).isEqualTo("A wrong figure.");
    }

    @Test
    void says_nothing_where_nothing_was_sent() {
        assertThat(RefusedForm.of(FormState.NONE, false)).isEqualTo(new RefusedForm(List.of(), ""));
    }
}
