package io.masthead.web.issue;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueFilter;
import io.masthead.domain.issue.IssueListPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of issues, found from the issue at its edge: a list that grows meanwhile shows none twice.
 *
 * @param newer whether there are issues before
 * @param older whether there are issues after
 */
record KeysetPage(List<Issue> issues, boolean newer, boolean older) {

    /** The page after one issue, or before one, or the first; one more is read than shown, to see whether there is more. */
    static KeysetPage of(IssueFilter filter, @Nullable String after, @Nullable String before, int most) {
        if (before != null) {
            var found = filter.before(IssueListPosition.parse("before", before), most + 1);
            return found.size() > most
                    ? new KeysetPage(found.subList(found.size() - most, found.size()), true, true)
                    : of(filter, null, null, most);
        }
        var found = filter.after(after == null ? null : IssueListPosition.parse("cursor", after), most + 1);
        return new KeysetPage(
                found.subList(0, Math.min(most, found.size())), after != null && !found.isEmpty(), found.size() > most);
    }

    String first() {
        return IssueListPosition.of(issues.getFirst()).text();
    }

    String last() {
        return IssueListPosition.of(issues.getLast()).text();
    }
}
