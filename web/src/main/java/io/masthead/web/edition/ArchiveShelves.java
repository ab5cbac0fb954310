package io.masthead.web.edition;

import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.web.edition.ArchivePage.Card;
import io.masthead.web.edition.ArchivePage.Line;
import io.masthead.web.edition.ArchivePage.Shelf;
import io.masthead.web.layout.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Puts editions on shelves, one for each publication, as their covers. */
@ApplicationScoped
class ArchiveShelves {

    @Inject
    Dates dates;

    List<Shelf> of(List<Edition> editions) {
        return editions.stream()
                .collect(Collectors.groupingBy(
                        edition -> edition.issue().publication().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::shelf)
                .toList();
    }

    private Shelf shelf(List<Edition> editions) {
        var publication = editions.getFirst().issue().publication();
        return new Shelf(
                publication.slug(),
                publication.title(),
                editions.stream().map(this::card).toList());
    }

    private Card card(Edition edition) {
        var printed = edition.imprint();
        var institute = printed.names().entrySet().iterator().next();
        return new Card(
                address(edition),
                institute.getValue(),
                institute.getKey(),
                printed.language(),
                dates.month(printed.period()),
                printed.title(),
                printed.tagline(),
                contents(printed),
                edition.number(),
                edition.pages(),
                dates.day(edition.publishedAt(), edition.issue().publication().timeZone()),
                edition.isRetracted());
    }

    static List<Line> contents(Manuscript printed) {
        return printed.sections().stream()
                .map(section -> new Line(RomanNumerals.roman(section.number()), section.title()))
                .toList();
    }

    /** The page of the issue's newest edition. */
    static String address(Edition edition) {
        var issue = edition.issue();
        return "/archive/" + issue.publication().slug() + "/" + issue.period();
    }
}
