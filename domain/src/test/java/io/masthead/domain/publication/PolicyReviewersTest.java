package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.domain.staff.StaffDirectory.Member;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyReviewersTest {

    private static final StaffDirectory STAFF =
            () -> List.of(member("reviewer", Role.REVIEWER), member("editor", Role.EDITOR));

    private static final StaffDirectory SILENT = () -> {
        throw new StaffDirectory.Unreachable(new IllegalStateException());
    };

    private static Member member(String name, Role role) {
        return new Member(name, name, "The " + name, "", Set.of(role));
    }

    private static ReviewPolicy naming(String... people) {
        return new ReviewPolicy(List.of(new Stage("Legal", 1, Set.of(people))));
    }

    @Test
    void may_be_any_reviewer() {
        assertThat(PolicyReviewers.problems(naming("reviewer"), STAFF)).isEmpty();
    }

    @Test
    void must_exist() {
        assertThat(PolicyReviewers.problems(naming("reviewer", "nobody"), STAFF))
                .containsExactly(Reason.ofField(PublicationReason.STAGE_PERSON_UNKNOWN, "policy", "Legal", "nobody"));
    }

    @Test
    void must_be_reviewers() {
        assertThat(PolicyReviewers.problems(naming("editor"), STAFF))
                .containsExactly(
                        Reason.ofField(PublicationReason.STAGE_PERSON_NO_REVIEWER, "policy", "Legal", "The editor"));
    }

    @Test
    void are_asked_for_only_where_there_are_any() {
        assertThat(PolicyReviewers.problems(ReviewPolicy.DEFAULT, SILENT)).isEmpty();
    }
}
