package io.masthead.web.board;

import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.section.SectionState;
import io.masthead.web.form.FormState;
import io.masthead.web.form.RefusedForm;
import io.masthead.web.issue.PageHeader;
import io.masthead.web.issue.SectionCard;
import io.masthead.web.job.JobLine;
import io.masthead.web.layout.Deadline;
import io.masthead.web.preflight.FindingLines;
import io.masthead.web.preflight.PreflightStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the board of an issue shows.
 *
 * @param offered what the person may do with the issue now
 * @param moves those of it that have a form at the head of the board
 * @param next the number of the edition that would be published
 * @param obstacles what stands between the issue and its publication
 * @param check whether its pages are checked
 * @param findings what was found on its pages
 * @param columns its sections by state
 * @param job what is being made of it, or was just now; null where nothing is
 * @param formState the form that was refused just now
 */
public record BoardView(
        PageHeader head,
        Set<IssueMove> offered,
        List<IssueMoveForm> moves,
        int next,
        Summary summary,
        List<Obstacle> obstacles,
        PreflightStatus check,
        FindingLines findings,
        List<Column> columns,
        @Nullable JobLine job,
        List<EditionLine> editions,
        List<ReportLink> reports,
        FormState formState) {

    /** Whether that move is offered, by its name. */
    public boolean offers(String move) {
        return offered.contains(IssueMove.valueOf(move));
    }

    /** The form that was refused just now, as it is shown above all others. */
    public RefusedForm refused() {
        return RefusedForm.of(formState, placed());
    }

    private boolean placed() {
        return moves.stream().anyMatch(move -> move.asks() && formState.at(move.form()))
                || (offers("WAIVE") && findings.offers(formState.form()))
                || (offers("RETRACT") && editions.stream().anyMatch(it -> it.open() && formState.at(it.form())));
    }

    /** The newest edition; null before the first. */
    public @Nullable EditionLine latest() {
        return editions.isEmpty() ? null : editions.getFirst();
    }

    /** The state of a section whose colour the board has. */
    public SectionState state() {
        boolean ready = obstacles.isEmpty() && !check.open();
        if (head.published() || (ready && offers("PUBLISH"))) {
            return SectionState.APPROVED;
        }
        return head.publishing() || obstacles.isEmpty() ? SectionState.IN_REVIEW : SectionState.CHANGES_REQUESTED;
    }

    /** The issue in numbers. */
    public record Summary(
            String words,
            @Nullable String target,
            int approved,
            int sections,
            int late,
            @Nullable Deadline next,
            @Nullable String nextTitle) {}

    /** One reason why the issue cannot be published; the address of its section where it is one's. */
    public record Obstacle(
            String sentence,
            @Nullable String href,
            @Nullable String state) {}

    /** The sections in one state. */
    public record Column(SectionState state, List<SectionCard> cards) {}

    /** A report on what was read in or sent back, and who did so when. */
    public record ReportLink(String href, String words, String readBy) {}

    /** An edition. */
    public record EditionLine(
            int number,
            int pages,
            String publishedBy,
            String day,
            @Nullable String retraction,
            String href) {

        /** Whether it can still be retracted. */
        public boolean open() {
            return retraction == null;
        }

        /** The name of the form that retracts it. */
        public String form() {
            return "retract-" + number;
        }
    }
}
