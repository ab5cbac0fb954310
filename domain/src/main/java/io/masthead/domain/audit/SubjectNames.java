package io.masthead.domain.audit;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Person;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what the subjects of a page of events are called: at most one query for each kind of thing. */
public final class SubjectNames {

    private static final String OF_ISSUE = "i.period, p.slug, i.state from ";

    private final Map<Subject, SubjectName> names = new HashMap<>();

    private SubjectNames() {}

    /** The names by subject; what has none is left out. Call it inside a transaction, with one page of events. */
    public static Map<Subject, SubjectName> of(List<TrailEvent> events) {
        var byKind = events.stream()
                .collect(Collectors.groupingBy(
                        TrailEvent::subjectKind, Collectors.mapping(TrailEvent::subject, Collectors.toSet())));
        var found = new SubjectNames();
        byKind.forEach(found::find);
        return found.names;
    }

    private void find(String kind, Set<String> subjects) {
        switch (kind) {
            case "section" -> sections(ids(subjects));
            case "issue" -> issues(ids(subjects));
            case "edition" -> editions(ids(subjects));
            case "asset" -> assets(ids(subjects));
            case "publication" -> publications(subjects);
            case "person" -> people(subjects);
            default -> {
                // a kind of a later version: shown by its id
            }
        }
    }

    private void sections(Set<UUID> ids) {
        rows(Section.find(
                        "select s.id, s.head.title, s.dropped, " + OF_ISSUE
                                + "Section s join s.issue i join i.publication p where s.id in ?1",
                        ids))
                .forEach(row -> put(Subject.section(row[0]), name(row, 1, 0, 3, !((boolean) row[2]))));
    }

    private void issues(Set<UUID> ids) {
        rows(Issue.find("select i.id, p.title, " + OF_ISSUE + "Issue i join i.publication p where i.id in ?1", ids))
                .forEach(row -> put(Subject.issue(row[0]), name(row, 1, 0, 2, true)));
    }

    private void editions(Set<UUID> ids) {
        rows(Edition.find(
                        "select e.id, p.title, e.number, " + OF_ISSUE
                                + "Edition e join e.issue i join i.publication p where e.id in ?1",
                        ids))
                .forEach(row -> put(Subject.edition(row[0]), name(row, 1, (int) row[2], 3, true)));
    }

    private void assets(Set<UUID> ids) {
        rows(Asset.find("select a.id, a.caption, a.alternative from Asset a where a.id in ?1", ids))
                .forEach(row -> put(Subject.asset(row[0]), new SubjectName(words(row), null, null, 0, true)));
    }

    /** What is said of a picture; empty where nobody said anything. */
    private static String words(Object[] row) {
        var caption = (String) row[1];
        return caption.isEmpty() ? Objects.requireNonNullElse((String) row[2], "") : caption;
    }

    private void publications(Set<String> slugs) {
        rows(Publication.find("select p.slug, p.title from Publication p where p.slug in ?1", slugs))
                .forEach(row -> put(
                        Subject.publication((String) row[0]),
                        new SubjectName((String) row[1], (String) row[0], null, 0, true)));
    }

    private void people(Set<String> subjects) {
        rows(Person.find("select p.subject, p.name from Person p where p.subject in ?1", subjects))
                .forEach(row ->
                        put(Subject.person((String) row[0]), new SubjectName((String) row[1], null, null, 0, true)));
    }

    /** A name from a row that ends in the columns of {@link #OF_ISSUE}, which begin at that place. */
    private static SubjectName name(Object[] row, int title, int number, int issue, boolean exists) {
        return new SubjectName(
                (String) row[title],
                (String) row[issue + 1],
                (YearMonth) row[issue],
                number,
                exists && row[issue + 2] != IssueState.DISCARDED);
    }

    private void put(Subject subject, SubjectName name) {
        names.put(subject, name);
    }

    private static List<Object[]> rows(PanacheQuery<?> query) {
        return query.project(Object[].class).list();
    }

    private static Set<UUID> ids(Set<String> subjects) {
        return subjects.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
