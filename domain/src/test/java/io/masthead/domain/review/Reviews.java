package io.masthead.domain.review;

import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import java.util.EnumSet;
import java.util.UUID;

/** Rounds for sentences: who submitted, who decides. */
final class Reviews {

    static final String HASH = "a".repeat(64);

    static final Person EDITOR = person("editor");
    static final Person REVIEWER = person("reviewer");
    static final Person SECOND = person("second");
    static final Person THIRD = person("third");

    private Reviews() {}

    static Person person(String name) {
        return new Person("masthead", name, name, name, name + "@masthead.example");
    }

    static Actor reviewing(Person person) {
        return person.acting(EnumSet.of(Role.REVIEWER));
    }

    static LatestReview openedBy(Person editor, ReviewPolicy policy) {
        var review = new LatestReview();
        submit(review, editor, policy);
        return review;
    }

    static void submit(LatestReview review, Person editor, ReviewPolicy policy) {
        review.open(UUID.randomUUID(), policy, new Submission(2, HASH, "", editor));
    }

    static ReviewerSubstitution substitution(Person person, Person replacement) {
        return new ReviewerSubstitution(person.subject(), person.name(), replacement);
    }
}
