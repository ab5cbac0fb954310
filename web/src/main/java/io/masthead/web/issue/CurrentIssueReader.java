package io.masthead.web.issue;

import io.masthead.api.issue.IssueView;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.issue.Issue;
import io.masthead.web.error.CurrentRepresentation;
import io.masthead.web.error.CurrentRepresentationReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The issue as it is now, for a client whose write was based on an older one. */
@ApplicationScoped
class CurrentIssueReader implements CurrentRepresentationReader {

    @Override
    public String subjectKind() {
        return "issue";
    }

    @Override
    public CurrentRepresentation read(String id, Locale locale) {
        var issue = Issue.withId(UUID.fromString(id));
        return new CurrentRepresentation(IssueView.whole(issue, locale), EntityTags.tag(issue.version()));
    }
}
