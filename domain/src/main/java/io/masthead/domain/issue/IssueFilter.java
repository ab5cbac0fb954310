package io.masthead.domain.issue;

import io.masthead.domain.language.SearchFolding;
import io.quarkus.panache.common.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which issues are looked for.
 *
 * @param publication the publication's slug; null for all
 * @param state where they stand; null for any
 * @param words part of the title, whatever its capitals and accents, or of the period; null for any
 */
public record IssueFilter(
        @Nullable String publication,
        @Nullable IssueState state,
        @Nullable String words) {

    /** Every issue. */
    public static final IssueFilter ALL = new IssueFilter(null, null, null);

    /**
     * A page of the issues that are found, the newest period first.
     *
     * @param position after which the page begins; null for the first page
     */
    public List<Issue> after(@Nullable IssueListPosition position, int most) {
        return page(position, "<", "desc", most);
    }

    /** The issues that stand right before that position in {@link #after}, in the same order. */
    public List<Issue> before(IssueListPosition position, int most) {
        return page(position, ">", "asc", most).reversed();
    }

    private List<Issue> page(@Nullable IssueListPosition edge, String beyond, String order, int most) {
        var where = new StringBuilder("from Issue i join fetch i.publication p where i.state <> ?1");
        var values = new ArrayList<Object>(List.of(IssueState.DISCARDED));
        into(where, values);
        if (edge != null) {
            values.add(edge.period());
            values.add(edge.id());
            where.append(" and (i.period %3$s ?%1$d or (i.period = ?%1$d and i.id %3$s ?%2$d))"
                    .formatted(values.size() - 1, values.size(), beyond));
        }
        where.append(" order by i.period %1$s, i.id %1$s".formatted(order));
        return Issue.<Issue>find(where.toString(), values.toArray())
                .page(Page.ofSize(most))
                .list();
    }

    private void into(StringBuilder where, List<Object> values) {
        if (publication != null) {
            values.add(publication);
            where.append(" and p.slug = ?").append(values.size());
        }
        if (state != null) {
            values.add(state);
            where.append(" and i.state = ?").append(values.size());
        }
        String folded = words == null ? "" : SearchFolding.of(words);
        if (!folded.isEmpty()) {
            values.add("%" + folded.replaceAll("([%_\\\\])", "\\\\$1") + "%");
            where.append(
                    " and (i.titleFolded like ?%1$d escape '\\' or cast(i.period as string) like ?%1$d escape '\\')"
                            .formatted(values.size()));
        }
    }
}
