package io.masthead.domain.issue;

import io.quarkus.panache.common.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries behind the finders of {@link Issue}. */
final class IssueQueries {

    private IssueQueries() {}

    static Optional<Issue> withId(UUID id) {
        return Issue.<Issue>find("from Issue i join fetch i.publication where i.id = ?1", id)
                .firstResultOptional();
    }

    static Optional<Issue> at(String publication, YearMonth period) {
        return Issue.<Issue>find("""
                        from Issue i join fetch i.publication p
                        where p.slug = ?1 and i.holdsPeriod = ?2""", publication, period).firstResultOptional();
    }

    static List<UUID> inProduction(int most) {
        return Issue.find(
                        "select i.id from Issue i where i.state = ?1 order by i.period desc", IssueState.IN_PRODUCTION)
                .project(UUID.class)
                .page(Page.ofSize(most))
                .list();
    }

    static List<UUID> inProduction(String publication, int most) {
        return Issue.find(
                        "select i.id from Issue i where i.publication.slug = ?1 and i.state = ?2 order by i.period desc",
                        publication,
                        IssueState.IN_PRODUCTION)
                .project(UUID.class)
                .page(Page.ofSize(most))
                .list();
    }
}
