package io.masthead.web.section;

import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.section.Section;
import io.masthead.web.layout.ZonedDates;
import java.util.List;

/**
 * What each page of a section says of it first, and what its forms carry along.
 *
 * @param unreadable that its text cannot be read, and what to do then; empty where it can
 */
record SectionHeader(
        String id,
        String numeral,
        String title,
        String byline,
        String state,
        String publication,
        String month,
        String board,
        String language,
        int version,
        int revision,
        List<String> unreadable) {

    static SectionHeader of(Section section, ZonedDates dates) {
        var issue = section.issue();
        var publication = issue.publication();
        return new SectionHeader(
                section.id().toString(),
                RomanNumerals.roman(section.place()),
                section.title(),
                section.head().byline(),
                section.state().name(),
                publication.title(),
                dates.month(issue.period()),
                "/issues/" + publication.slug() + "/" + issue.period(),
                publication.language(),
                section.version(),
                section.headNumber(),
                unreadable(section, dates));
    }

    private static List<String> unreadable(Section section, ZonedDates dates) {
        var head = section.head();
        return head.readable().isPresent()
                ? List.of()
                : List.of(head.unreadable().sentence(dates.locale()));
    }

    /**
     * The same, for a form whose text was written from that revision: where it is not the newest, a save is stale.
     *
     * @param basedOn its number
     */
    SectionHeader writtenFrom(int basedOn) {
        int madeFor = basedOn == revision ? version : 0;
        return new SectionHeader(
                id, numeral, title, byline, state, publication, month, board, language, madeFor, basedOn, unreadable);
    }

    public String address() {
        return "/sections/" + id;
    }
}
