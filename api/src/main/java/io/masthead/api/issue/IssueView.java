package io.masthead.api.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.api.problem.Problem.ReasonView;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Readiness;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.section.Section;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An issue.
 *
 * @param id its id
 * @param publication the publication's slug
 * @param period the month, such as 2024-07
 * @param title its own title; may be empty
 * @param status where it stands
 * @param editions how many editions it has had
 * @param publishJob the job that is publishing it now; absent where none is
 * @param version what a change of title, month or order must be based on; the same as in the entity tag
 * @param sections its sections in running order; absent in lists
 * @param readiness what stands between it and publication; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueView(
        String id,
        String publication,
        String period,
        String title,
        String status,
        int editions,
        @Nullable String publishJob,
        int version,
        @Nullable List<SectionLine> sections,
        @Nullable ReadinessView readiness) {

    /**
     * A section as a line of its issue.
     *
     * @param id its id
     * @param number the place in the running order, from 1
     * @param numeral the same in roman numerals
     * @param title its title
     * @param status where it stands
     * @param words words of its body
     */
    public record SectionLine(String id, int number, String numeral, String title, String status, int words) {

        static SectionLine of(Section section) {
            return new SectionLine(
                    section.id().toString(),
                    section.place(),
                    RomanNumerals.roman(section.place()),
                    section.title(),
                    section.state().name(),
                    section.words());
        }
    }

    /**
     * Whether it can be published.
     *
     * @param ready whether nothing stands in the way
     * @param reasons what does
     */
    public record ReadinessView(boolean ready, List<ReasonView> reasons) {

        static ReadinessView of(Readiness readiness, Locale locale) {
            return new ReadinessView(
                    readiness.ready(),
                    readiness.reasons().stream()
                            .map(reason -> ReasonView.of(reason, locale))
                            .toList());
        }
    }

    /** An issue as a line of a list. */
    static IssueView line(Issue issue) {
        return of(issue, null, null);
    }

    /** An issue with its sections, as it stands now. */
    public static IssueView whole(Issue issue, Locale locale) {
        var sections = Section.of(issue);
        var readiness = Readiness.withPages(
                issue,
                sections,
                Edition.latestOf(issue),
                PreflightReport.of(issue, sections).orElse(null));
        return of(issue, sections.stream().map(SectionLine::of).toList(), ReadinessView.of(readiness, locale));
    }

    private static IssueView of(Issue issue, @Nullable List<SectionLine> sections, @Nullable ReadinessView readiness) {
        return new IssueView(
                issue.id().toString(),
                issue.publication().slug(),
                issue.period().toString(),
                issue.title(),
                issue.state().name(),
                issue.editions(),
                issue.publishJob() == null ? null : issue.publishJob().toString(),
                issue.version(),
                sections,
                readiness);
    }
}
