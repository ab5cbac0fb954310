package io.masthead.web.board;

import io.masthead.domain.section.SectionState;
import io.masthead.web.form.FormState;
import io.masthead.web.issue.PageHeader;
import io.masthead.web.issue.SectionCard;
import io.masthead.web.job.JobLine;
import io.masthead.web.layout.Deadline;
import io.masthead.web.preflight.FindingLines;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of an issue.
 *
 * @param obstacles what stands between the issue and its publication
 * @param findings what was found on its pages
 * @param columns its sections by state
 * @param job what is being made of it, or was just now; null where nothing is
 * @param formState the form that was refused just now
 */
@CheckedTemplate(basePath = "board")
public record BoardPage(
        PageHeader head,
        Offers offers,
        Summary summary,
        List<Obstacle> obstacles,
        FindingLines findings,
        List<Column> columns,
        @Nullable JobLine job,
        @Nullable EditionLine latest,
        List<EditionLine> editions,
        List<ReportLink> reports,
        FormState formState)
        implements TemplateInstance {

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

    /** A report on what was read in; {@code section} is null where it was the whole issue. */
    public record ReportLink(String href, @Nullable String section, String readBy, String day) {}

    /** An edition. */
    public record EditionLine(
            int number,
            int pages,
            String publishedBy,
            String day,
            @Nullable String retraction,
            String href) {

        /** The name of the form that retracts it. */
        public String form() {
            return "retract-" + number;
        }
    }
}
