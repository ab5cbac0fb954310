package io.masthead.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.message.Message;
import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.review.ReviewReason;
import io.masthead.domain.section.SectionReason;
import io.masthead.domain.staff.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_language_without_sentences_gets_the_english_ones() {
        assertThat(Reason.of(ReviewReason.OWN_TEXT).sentence(Locale.forLanguageTag("ka")))
                .isEqualTo(Reason.of(ReviewReason.OWN_TEXT).sentence());
    }

    @Test
    void words_of_ours_are_said_in_the_sentences_language() {
        assertThat(Refused.unknown(ResourceKind.SECTION).reasons().getFirst().sentence())
                .isEqualTo("There is no such section.");
        assertThat(Role.missing(EnumSet.of(Role.PUBLISHER)).sentence()).isEqualTo("This needs the role publisher.");
        assertThat(Role.missing(EnumSet.of(Role.PUBLISHER, Role.EDITOR, Role.AUDITOR))
                        .sentence())
                .isEqualTo("This needs the role editor, publisher or auditor.");
    }

    @Test
    void words_of_others_are_left_as_they_are() {
        assertThat(Reason.of(GeneralReason.MALFORMED, "{role.KING}").sentence())
                .isEqualTo("This is not understood: {role.KING}.");
    }

    @Test
    void messages_of_another_feature_are_said_in_the_sentences_language() {
        var problems = List.of(
                new Message("io.masthead.domain.edition.typesetting", "NO_TEXT", List.of("II. Rivers")),
                new Message("io.masthead.domain.edition.typesetting", "PICTURE_UNPRINTABLE", List.of("quay.png")));
        var reason = Reason.of(PreflightReason.UNTYPESETTABLE, problems);

        assertThat(reason.sentence())
                .isEqualTo(
                        "The pages cannot be made: II. Rivers has no text. The picture “quay.png” is nothing to print.");
        assertThat(reason.sentence(Locale.of("az")))
                .startsWith("Səhifələr hazırlana bilmir: II. Rivers: mətn yoxdur. “quay.png” şəklində");
    }

    @Test
    void what_somebody_typed_is_never_taken_for_messages() {
        var typed = Message.argument(List.of(new Message("application", "password", List.of())));

        assertThat(Reason.of(GeneralReason.MALFORMED, typed).sentence())
                .startsWith("This is not understood: [{")
                .contains("application");
    }

    @Test
    void the_first_kind_decides_and_all_are_named() {
        var refused = new Refused(
                List.of(
                        Reason.ofField(GeneralReason.MISSING, "comment"),
                        Reason.of(SectionReason.WRONG_STATE, "approved", "in review"),
                        Reason.of(ReviewReason.OWN_TEXT)),
                null);
        assertThat(refused.kind()).isEqualTo(ReasonCode.Kind.PERSON);
        assertThat(refused.reasons()).hasSize(3);
    }

    @Test
    void the_kinds_stand_in_the_order_of_the_workflow() {
        assertThat(Arrays.stream(ReasonCode.Kind.values()).map(Enum::name))
                .containsSubsequence("ROLE", "UNKNOWN", "VERSION_MISSING", "STALE", "PERSON", "STATE", "FIELDS");
    }
}
