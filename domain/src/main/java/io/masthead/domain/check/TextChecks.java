package io.masthead.domain.check;

import io.masthead.domain.asset.EndedRights;
import io.masthead.domain.check.rule.CheckContext;
import io.masthead.domain.check.rule.NameIndex;
import io.masthead.domain.check.rule.TextRules;
import io.masthead.domain.check.style.ApprovedSpelling;
import io.masthead.domain.check.style.TextStyles;
import io.masthead.domain.check.text.PrintedCharacters;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks texts as they stand, or as somebody is writing them. Stores nothing. */
@ApplicationScoped
public class TextChecks {

    @Inject
    PreviousIssues previous;

    @Inject
    PrintedCharacters characters;

    /** What is found in the section's newest text, waived or not. */
    public List<CheckedFinding> of(Section section) {
        return of(section, section.head().readablePart());
    }

    /** What would be found in that text of the section. */
    public List<CheckedFinding> of(Section section, SectionText text) {
        var context = context(section.issue(), sections(section.issue()))
                .withTarget(section.assignment().targetWords())
                .withEndedRights(endedRights(section.issue(), List.of(text)));
        return CheckedFinding.of(section, TextRules.check(text, context), TextWaiver.of(section));
    }

    /** What is found in all sections of an issue, in the running order. */
    public List<CheckedFinding> of(Issue issue) {
        var sections = Section.of(issue);
        if (sections.isEmpty()) {
            return List.of();
        }
        var texts = sections.stream().map(it -> it.head().readablePart()).toList();
        var context = context(issue, sections.size()).withEndedRights(endedRights(issue, texts));
        var waivers = TextWaiver.of(sections);
        var found = new ArrayList<CheckedFinding>();
        for (Section section : sections) {
            var target = context.withTarget(section.assignment().targetWords());
            var findings = TextRules.check(section.head().readablePart(), target);
            found.addAll(CheckedFinding.of(section, findings, waivers.getOrDefault(section.id(), List.of())));
        }
        return List.copyOf(found);
    }

    private static Map<String, LocalDate> endedRights(Issue issue, List<SectionText> texts) {
        var today = LocalDate.now(issue.publication().timeZone());
        return EndedRights.in(texts.stream().map(SectionText::body).toList(), today);
    }

    private static int sections(Issue issue) {
        return SectionCounts.of(List.of(issue)).values().iterator().next().sections();
    }

    private CheckContext context(Issue issue, int sections) {
        var publication = issue.publication();
        var names = ApprovedSpelling.of(publication).stream()
                .map(ApprovedSpelling::name)
                .toList();
        return new CheckContext(
                publication.locale(),
                TextStyles.of(publication).style(),
                NameIndex.of(names, publication.locale()),
                issue.period(),
                previous.before(issue),
                sections,
                null,
                characters,
                Map.of());
    }
}
