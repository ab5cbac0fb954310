package io.masthead.domain.check;

import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.LineReader;
import io.masthead.domain.check.text.PreviousIssue;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the issue before, and keeps a few as long as their texts stay what they are: checks ask for it all the time. */
@ApplicationScoped
class PreviousIssues {

    private static final int KEPT = 8;

    private final Map<List<String>, PreviousIssue> read = new LinkedHashMap<>();

    /** The publication's issue for the nearest month before; where there is none, the month before without texts. */
    PreviousIssue before(Issue issue) {
        return Issue.<Issue>find(
                        "publication = ?1 and holdsPeriod < ?2 order by holdsPeriod desc",
                        issue.publication(),
                        issue.period())
                .firstResultOptional()
                .map(this::kept)
                .orElseGet(() -> PreviousIssue.of(issue.period().minusMonths(1)));
    }

    private PreviousIssue kept(Issue issue) {
        var sections = Section.of(issue);
        var key = sections.stream().map(Section::contentHash).toList();
        synchronized (read) {
            var known = read.get(key);
            if (known != null && known.period().equals(issue.period())) {
                return known;
            }
        }
        var previous = PreviousIssue.of(issue.period(), texts(sections));
        synchronized (read) {
            read.put(key, previous);
            if (read.size() > KEPT) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return previous;
    }

    /** A text that cannot be read is not compared with. */
    private static List<List<CheckedLine>> texts(List<Section> sections) {
        return sections.stream()
                .map(section -> LineReader.lines(section.head().readablePart()))
                .toList();
    }
}
