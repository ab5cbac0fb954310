package io.masthead.web.demo;

import io.masthead.domain.section.Assignments;
import io.masthead.domain.section.Assignments.Basis;
import io.masthead.domain.section.Assignments.Request;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.web.demo.DemoPeople.Cast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who writes and reviews the issue in production, and until when: days that are near, whenever the demo is loaded. */
@ApplicationScoped
class DemoAssignments {

    /** What one section of the plan looks like; days are counted from today. */
    private record Line(@Nullable Actor editor, List<Actor> reviewers, int draftIn, int reviewIn, int words) {}

    @Inject
    Assignments assignments;

    void assign(List<Section> sections, Cast cast) {
        var first = List.of(cast.reviewer());
        var both = List.of(cast.secondReviewer(), cast.reviewer());
        var lines = List.of(
                new Line(cast.editor(), first, -6, -2, 600),
                new Line(cast.editor(), both, -2, 2, 550),
                new Line(cast.editor(), first, 1, 4, 500),
                new Line(cast.secondEditor(), both, 3, 6, 700),
                new Line(cast.secondEditor(), first, 5, 7, 150),
                new Line(null, List.of(), 6, 8, 300));
        var today = LocalDate.now(sections.getFirst().issue().publication().timeZone());
        for (var section : sections) {
            var line = lines.get(section.place() - 1);
            assignments.assign(section.id(), Basis.ANY, request(line, today), List.of(), cast.publisher());
        }
    }

    private static Request request(Line line, LocalDate today) {
        return new Request(
                line.editor() == null ? null : line.editor().subject(),
                line.reviewers().stream().map(Actor::subject).toList(),
                today.plusDays(line.draftIn()),
                today.plusDays(line.reviewIn()),
                line.words());
    }
}
