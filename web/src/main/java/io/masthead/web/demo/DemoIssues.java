package io.masthead.web.demo;

import io.masthead.domain.edition.Editions;
import io.masthead.domain.intake.Intake;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.PublicationSettings;
import io.masthead.domain.publication.Publications;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.section.Section;
import io.masthead.web.demo.DemoPeople.Cast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The demo's publication, one issue up to its publication and one in the middle of its production. */
@ApplicationScoped
class DemoIssues {

    static final String SLUG = "bulletin";

    /** The periods that stand on the covers of the two texts. */
    static final YearMonth PAST = YearMonth.of(2026, 9);

    private static final YearMonth CURRENT = PAST.plusMonths(1);

    @Inject
    Publications publications;

    @Inject
    Intake intake;

    @Inject
    RunningOrder runningOrder;

    @Inject
    Editions editions;

    @Inject
    DemoReview review;

    @Inject
    DemoAssignments assignments;

    @Inject
    IdleTransactionLimit idle;

    @Transactional
    boolean areMissing() {
        return Publication.all().isEmpty();
    }

    /** All or nothing, so that a start that is killed leaves an empty database for the next. */
    @Transactional
    void write(Cast cast) {
        idle.raise();
        publications.create(SLUG, settings(), List.of(), cast.publisher());
        var past = imported("past-issue.txt", PAST, cast);
        past(Section.of(past), cast);
        editions.request(past.id(), cast.publisher());
        var current = imported("current-issue.txt", CURRENT, cast);
        runningOrder.add(current.id(), "Letters to the Institute", cast.publisher());
        current(Section.of(current), cast);
    }

    static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("en", "Caspian Institute for Regional Studies");
        names.put("az", "Xəzər Regional Araşdırmalar İnstitutu");
        return names;
    }

    private static PublicationSettings settings() {
        return new PublicationSettings(
                "Bulletin",
                names(),
                "Notes on trade, water and energy around the Caspian",
                "en",
                "Asia/Baku",
                ReviewPolicy.DEFAULT,
                HouseStyle.column());
    }

    private void past(List<Section> sections, Cast cast) {
        for (var section : sections) {
            review.submit(section, "", cast.editor());
            if (section.place() == 2) {
                review.requestChanges(
                        section,
                        "“It isn’t.” is abrupt, and can be read as a denial of the fall itself. Say what it is not.",
                        cast.reviewer());
                review.reword(section, "It isn’t.", "It is no news.", cast.editor());
                review.submit(section, "Reworded.", cast.editor());
            }
            review.approve(section, cast.reviewer());
        }
    }

    private void current(List<Section> sections, Cast cast) {
        assignments.assign(sections, cast);
        var harvest = sections.get(0);
        review.submit(harvest, "", cast.editor());
        review.approve(harvest, cast.reviewer());
        var trains = sections.get(1);
        review.submit(trains, "", cast.editor());
        review.requestChanges(
                trains, "“Seldom” is no figure. How often has it been done, and where?", cast.secondReviewer());
        review.reword(
                trains,
                "which sounds obvious and has seldom been done",
                "which sounds obvious and has been done, as far as we could find, on two lines out of nineteen",
                cast.editor());
        review.submit(trains, "Counted in the timetables of the five railways.", cast.editor());
        var ports = sections.get(2);
        review.submit(ports, "", cast.editor());
        review.requestChanges(
                ports,
                "Nineteen harbours, eleven visited: say why the other eight were not. The $12 million need a source.",
                cast.reviewer());
    }

    private Issue imported(String file, YearMonth period, Cast cast) {
        return intake.issue(read(file), SLUG, period, cast.editor()).issue();
    }

    private static byte[] read(String file) {
        try (var bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + file)) {
            return Objects.requireNonNull(bytes).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
