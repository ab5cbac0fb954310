package io.masthead.domain.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** People and sections for sentences: who wrote what, and where it stands. */
final class Fixtures {

    static final Person AUTHOR = person("author");
    static final Person COLLEAGUE = person("colleague");
    static final Person REVIEWER = person("reviewer");
    static final Person SECOND_REVIEWER = person("second-reviewer");
    static final Person PUBLISHER = person("publisher");

    private Fixtures() {}

    static Person person(String name) {
        return new Person("masthead", name, name, name, name + "@masthead.example");
    }

    static Actor as(Person person, Role... roles) {
        return person.acting(roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles)));
    }

    static Actor reviewing(Person person) {
        return as(person, Role.REVIEWER);
    }

    static Actor editing(Person person) {
        return as(person, Role.EDITOR);
    }

    static SectionText text(String words) {
        return new SectionText("Rivers", "", Documents.of("<p>" + words + "</p>"));
    }

    static Section empty(ReviewPolicy policy) {
        var issue = new Issue(PublicationFixtures.with(policy), YearMonth.of(2026, 8), "");
        return new Section(issue, 1, new SectionText("Rivers", "", Document.EMPTY), Revision.Origin.CREATED, "", null);
    }

    static Section draftBy(Person author) {
        return draftBy(author, ReviewPolicy.DEFAULT);
    }

    static Section draftBy(Person author, ReviewPolicy policy) {
        var section = empty(policy);
        section.save(text("The river falls."), "", Revision.Origin.SAVED, author);
        return section;
    }

    static Section submittedBy(Person author) {
        var section = draftBy(author);
        section.submit("", author);
        return section;
    }

    static Section approvedBy(Person reviewer) {
        var section = submittedBy(AUTHOR);
        section.approve("", reviewer);
        return section;
    }

    static Section rejectedBy(Person reviewer) {
        var section = submittedBy(AUTHOR);
        section.requestChanges("Which river?", reviewer);
        return section;
    }

    static Section in(SectionState state) {
        return switch (state) {
            case DRAFT -> draftBy(AUTHOR);
            case IN_REVIEW -> submittedBy(AUTHOR);
            case CHANGES_REQUESTED -> rejectedBy(REVIEWER);
            case APPROVED -> approvedBy(REVIEWER);
        };
    }

    static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
