package io.masthead.web.desk;

import io.masthead.domain.desk.DeskItem;
import io.masthead.domain.section.Section;
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
        var messages = messages();
        var issue = item.issue();
        var where = issue.publication().title() + ", " + dates.month(issue.period());
        var section = item.section();
        if (section == null) {
            return messages.with_remark(issue.publication().title(), messages.all_approved());
        }
        return switch (item.kind()) {
            case CHANGE -> messages.with_remark(where, remark(section));
            case REVIEW -> messages.with_remark(where, messages.submitted_by(submitter(section)));
            case ASSIGN -> messages.with_remark(where, messages.nobody_asked());
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
        return switch (item.kind()) {
            case REVIEW -> List.of(submitter(section));
            case CHANGE, WRITE -> item.reviewers();
            case ASSIGN, PUBLISH -> List.of();
        };
    }

    private String due(@Nullable Deadline due) {
        var messages = messages();
        if (due == null) {
            return messages.no_date();
        }
        if (due.late()) {
            return messages.days_late(-due.days());
        }
        return due.days() == 0 ? messages.due_today() : messages.due(due.text());
    }

    private String kind(DeskItem item) {
        var messages = messages();
        return switch (item.kind()) {
            case CHANGE -> messages.kind_CHANGE();
            case REVIEW -> messages.kind_REVIEW();
            case PUBLISH -> messages.kind_PUBLISH();
            case WRITE -> messages.kind_WRITE();
            case ASSIGN -> messages.kind_ASSIGN();
        };
    }

    private String action(DeskItem item) {
        var messages = messages();
        return switch (item.kind()) {
            case CHANGE -> messages.act_CHANGE();
            case REVIEW -> messages.act_REVIEW();
            case PUBLISH -> messages.act_PUBLISH();
            case WRITE -> messages.act_WRITE();
            case ASSIGN -> messages.act_ASSIGN();
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

    private DeskMessages messages() {
        return localizer.messages(DeskMessages.class);
    }
}
