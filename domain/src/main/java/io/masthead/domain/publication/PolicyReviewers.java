package io.masthead.domain.publication;

import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.domain.staff.StaffDirectory.Member;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people whom a review policy names: each must be a reviewer, or nobody could decide. */
final class PolicyReviewers {

    private PolicyReviewers() {}

    /** What is wrong with them. Asks the directory where anybody is named, so never call it inside a transaction. */
    static List<Reason> problems(ReviewPolicy policy, StaffDirectory directory) {
        if (!policy.namesPeople()) {
            return List.of();
        }
        var members = directory.members().stream().collect(Collectors.toMap(Member::subject, Function.identity()));
        return policy.stages().stream()
                .flatMap(stage -> stage.people().stream()
                        .sorted()
                        .flatMap(subject -> problem(stage, subject, members.get(subject))))
                .toList();
    }

    private static Stream<Reason> problem(Stage stage, String subject, @Nullable Member member) {
        if (member == null) {
            return Stream.of(Reason.ofField(PublicationReason.STAGE_PERSON_UNKNOWN, "policy", stage.name(), subject));
        }
        return member.has(Role.REVIEWER)
                ? Stream.empty()
                : Stream.of(Reason.ofField(
                        PublicationReason.STAGE_PERSON_NO_REVIEWER, "policy", stage.name(), member.name()));
    }
}
