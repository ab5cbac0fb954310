package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
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
                .containsExactly(Reason.ofField(ReasonCode.OUT_OF_RANGE, "policy", "1", "1"));
    }
}
