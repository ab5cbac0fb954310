package io.masthead.web.demo;

import io.masthead.domain.section.Assignments;
import io.masthead.domain.section.Assignments.Wish;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.web.demo.DemoPeople.Cast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who writes and reviews the issue in production, and until when: days that are near, whenever the demo is loaded. */
@ApplicationScoped
class DemoPlan {

    /** What one section of the plan looks like; days are counted from today. */
    private record Line(Actor editor, Actor reviewer, int draftIn, int reviewIn, int words) {}

    @Inject
    Assignments assignments;

    void assign(List<Section> sections, Cast cast) {
        var lines = List.of(
                new Line(cast.editor(), cast.reviewer(), -6, -2, 600),
                new Line(cast.editor(), cast.secondReviewer(), -2, 2, 550),
                new Line(cast.editor(), cast.reviewer(), 1, 4, 500),
                new Line(cast.secondEditor(), cast.secondReviewer(), 3, 6, 700),
                new Line(cast.secondEditor(), cast.reviewer(), 5, 7, 150),
                new Line(cast.editor(), cast.secondReviewer(), 6, 8, 300));
        var today = LocalDate.now(sections.getFirst().issue().publication().timeZone());
        for (var section : sections) {
            var line = lines.get(section.place() - 1);
            assignments.assign(section.id(), wish(line, today), cast.publisher());
        }
    }

    private static Wish wish(Line line, LocalDate today) {
        return new Wish(
                line.editor().subject(),
                List.of(line.reviewer().subject()),
                today.plusDays(line.draftIn()),
                today.plusDays(line.reviewIn()),
                line.words());
    }
}
