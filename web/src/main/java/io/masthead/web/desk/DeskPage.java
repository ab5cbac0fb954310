package io.masthead.web.desk;

import io.masthead.web.issue.StateCounts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * My desk: what waits for a person, and how the issues in production stand.
 *
 * @param count how many things are shown
 * @param total how many wait
 * @param late how many of those that are shown are late
 * @param begun whether there is more before this page
 * @param next the address of the next page; null on the last
 */
@CheckedTemplate(basePath = "desk")
public record DeskPage(
        String today,
        int count,
        int total,
        int late,
        List<Group> groups,
        List<Running> running,
        boolean begun,
        @Nullable String next)
        implements TemplateInstance {

    /** Things that are due in the same stretch of time. */
    public record Group(DueGroup when, List<Line> lines) {

        /** The key of its heading in {@link DeskMessages}. */
        public String label() {
            return "group_" + when;
        }
    }

    /**
     * One thing that waits.
     *
     * @param state the state whose colour it has
     * @param due how long there is time, in words
     */
    public record Line(
            String icon,
            String state,
            String kind,
            String title,
            String href,
            String about,
            List<String> people,
            String due,
            @Nullable String day,
            boolean late,
            String action,
            String actionHref) {}

    /** An issue in production. */
    public record Running(String href, String period, String title, StateCounts counts) {}
}
