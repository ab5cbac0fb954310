package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicationSettingsTest {

    @Test
    void good_settings_have_no_problem() {
        assertThat(PublicationFixtures.settings(ReviewPolicy.DEFAULT).problems())
                .isEmpty();
    }

    @Test
    void every_wrong_field_is_named() {
        var settings = new PublicationSettings(
                " ",
                Map.of(),
                "x".repeat(301),
                "no language",
                "Mars/Base",
                new ReviewPolicy(List.of()),
                HouseStyle.column());
        assertThat(settings.problems().stream().map(Reason::field))
                .containsExactlyInAnyOrder("title", "names", "tagline", "language", "timeZone", "policy");
    }

    @Test
    void a_stage_needs_a_name_and_at_least_one_approval() {
        var policy = new ReviewPolicy(List.of(new Stage("", 0, Set.of())));
        assertThat(PublicationFixtures.settings(policy).problems()).hasSize(2);
    }

    @Test
    void a_stage_cannot_ask_for_more_approvals_than_people_it_names() {
        var policy = new ReviewPolicy(List.of(new Stage("Legal", 2, Set.of("reviewer"))));
        assertThat(PublicationFixtures.settings(policy).problems())
                .containsExactly(Reason.ofField(GeneralReason.OUT_OF_RANGE, "policy", "1", "1"));
    }

    @Test
    void titles_names_and_taglines_are_refused_where_they_cannot_be_seen_or_hide_something() {
        var settings = new PublicationSettings(
                "\u3164",
                Map.of("en", "\u200E", "az", "Ad\u00AD"),
                "a\u202Eb",
                "en",
                "Asia/Baku",
                new ReviewPolicy(List.of(new Stage("\u2800", 1, Set.of()))),
                HouseStyle.column());
        assertThat(settings.problems())
                .extracting(Reason::field, Reason::code)
                .containsExactlyInAnyOrder(
                        tuple("title", GeneralReason.MISSING),
                        tuple("names", GeneralReason.MISSING),
                        tuple("names", GeneralReason.HIDDEN_CHARACTERS),
                        tuple("tagline", GeneralReason.HIDDEN_CHARACTERS),
                        tuple("policy", GeneralReason.MISSING));
    }
}
