package io.masthead.web.desk;

import io.masthead.domain.desk.DeskItem;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Person;
import io.masthead.web.desk.DeskPage.Line;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Deadline;
import io.masthead.web.layout.Deadlines;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what waits in one line: what it is, where it leads, how long there is time. */
@RequestScoped
class DeskLines {

    private static final int LONGEST_REMARK = 160;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    @Inject
    Localizer localizer;

    Line of(DeskItem item) {
        var issue = item.issue();
        var due = deadlines.of(item.due(), issue.publication().timeZone());
        var section = item.section();
        var board = IssueUrls.of(issue);
        return new Line(
                icon(item),
                state(item),
                kind(item),
                section == null ? dates.month(issue.period()) : section.title(),
                section == null ? board : "/sections/" + section.id(),
                about(item),
                section == null ? List.of() : people(item, section),
                due(due),
                due == null ? null : due.iso(),
                due != null && due.late(),
                action(item),
                section == null ? board : target(item, section, board));
    }

    private static String target(DeskItem item, Section section, String board) {
        return switch (item.kind()) {
            case CHANGE, WRITE -> "/sections/" + section.id() + "/edit";
            case REVIEW -> "/sections/" + section.id();
            case ASSIGN -> board + "/sections/" + section.id();
            case PUBLISH -> board;
        };
    }

    private String about(DeskItem item) {
        var words = words();
        var issue = item.issue();
        var where = issue.publication().title() + ", " + dates.month(issue.period());
        var section = item.section();
        if (section == null) {
            return words.with_words(issue.publication().title(), words.all_approved());
        }
        return switch (item.kind()) {
            case CHANGE -> words.with_words(where, remark(section));
            case REVIEW -> words.with_words(where, words.submitted_by(submitter(section)));
            case ASSIGN -> words.with_words(where, words.nobody_asked());
            case WRITE, PUBLISH -> where;
        };
    }

    private static String remark(Section section) {
        var round = section.review().round();
        var said = round == null ? "" : round.closingWords();
        return said.length() > LONGEST_REMARK
                ? said.substring(0, LONGEST_REMARK).strip() + " …"
                : said;
    }

    private static String submitter(Section section) {
        return Objects.requireNonNull(section.review().round()).openedBy().name();
    }

    private static List<String> people(DeskItem item, Section section) {
        var assignment = section.assignment();
        return switch (item.kind()) {
            case REVIEW -> List.of(submitter(section));
            case CHANGE, WRITE ->
                assignment.reviewers().stream().map(Person::name).toList();
            case ASSIGN, PUBLISH -> List.of();
        };
    }

    private String due(@Nullable Deadline due) {
        var words = words();
        if (due == null) {
            return words.no_date();
        }
        if (due.late()) {
            return words.days_late(-due.days());
        }
        return due.days() == 0 ? words.due_today() : words.due(due.text());
    }

    private String kind(DeskItem item) {
        var words = words();
        return switch (item.kind()) {
            case CHANGE -> words.kind_CHANGE();
            case REVIEW -> words.kind_REVIEW();
            case PUBLISH -> words.kind_PUBLISH();
            case WRITE -> words.kind_WRITE();
            case ASSIGN -> words.kind_ASSIGN();
        };
    }

    private String action(DeskItem item) {
        var words = words();
        return switch (item.kind()) {
            case CHANGE -> words.act_CHANGE();
            case REVIEW -> words.act_REVIEW();
            case PUBLISH -> words.act_PUBLISH();
            case WRITE -> words.act_WRITE();
            case ASSIGN -> words.act_ASSIGN();
        };
    }

    private static String icon(DeskItem item) {
        return switch (item.kind()) {
            case CHANGE -> "git-compare";
            case REVIEW -> "eye";
            case PUBLISH -> "stamp";
            case WRITE -> "pencil";
            case ASSIGN -> "user-plus";
        };
    }

    private static String state(DeskItem item) {
        return switch (item.kind()) {
            case CHANGE -> "CHANGES_REQUESTED";
            case REVIEW -> "IN_REVIEW";
            case PUBLISH -> "APPROVED";
            case WRITE, ASSIGN -> "DRAFT";
        };
    }

    private DeskMessages words() {
        return localizer.words(DeskMessages.class);
    }
}
