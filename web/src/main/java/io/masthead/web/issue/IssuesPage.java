package io.masthead.web.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of issues.
 *
 * @param tabs the states to choose from
 * @param words what is looked for
 * @param state the state that is looked for; empty for any
 * @param filtered whether anything is looked for
 */
@CheckedTemplate(basePath = "issue")
public record IssuesPage(
        List<Tab> tabs,
        String words,
        String state,
        boolean filtered,
        List<Row> rows,
        @Nullable String newer,
        @Nullable String older,
        boolean canPlan,
        boolean canImport)
        implements TemplateInstance {

    /** A state to choose; {@code state} is null for any. */
    public record Tab(@Nullable String state, String href, boolean current) {}

    /** One issue. */
    public record Row(
            String href,
            String publication,
            String period,
            String title,
            String state,
            int editions,
            boolean correction,
            StateCounts counts) {}
}
