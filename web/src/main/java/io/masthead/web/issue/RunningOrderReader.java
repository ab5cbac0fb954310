package io.masthead.web.issue;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.web.form.FormState;
import io.masthead.web.issue.RunningOrderView.Row;
import io.masthead.web.layout.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the running order of an issue. */
@RequestScoped
class RunningOrderReader {

    @Inject
    SectionCards cards;

    @Inject
    Dates dates;

    @ReadOnly
    RunningOrderPage page(String publication, String period, String said, Actor actor, FormState formState) {
        var issue = Issue.at(publication, period);
        var sections = Section.of(issue);
        var order = new RunningOrderView(
                IssueUrls.of(issue),
                issue.version(),
                issue.allows(IssueMove.ARRANGE, actor),
                sections.stream().map(it -> row(it, sections)).toList(),
                said,
                formState);
        return new RunningOrderPage(PageHeader.of(issue, dates), order);
    }

    private Row row(Section section, List<Section> all) {
        var card = cards.of(section);
        return new Row(
                card.id(),
                section.place(),
                card.numeral(),
                card.title(),
                section.state(),
                card.wordsShown(),
                card.people(),
                card.due(),
                section.place() == 1,
                section.place() == all.size());
    }
}
