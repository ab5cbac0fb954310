package io.masthead.domain.issue;

import io.masthead.domain.language.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which issues are looked for.
 *
 * @param publication the publication's slug; null for all
 * @param state where they stand; null for any
 * @param words part of the title, whatever its capitals and accents, or of the period; null for any
 */
public record IssueQuery(
        @Nullable String publication,
        @Nullable IssueState state,
        @Nullable String words) {

    /** Every issue. */
    public static final IssueQuery ALL = new IssueQuery(null, null, null);

    void into(StringBuilder where, List<Object> values) {
        if (publication != null) {
            values.add(publication);
            where.append(" and p.slug = ?").append(values.size());
        }
        if (state != null) {
            values.add(state);
            where.append(" and i.state = ?").append(values.size());
        }
        String folded = words == null ? "" : Folding.of(words);
        if (!folded.isEmpty()) {
            values.add("%" + folded.replaceAll("([%_\\\\])", "\\\\$1") + "%");
            where.append(
                    " and (i.titleFolded like ?%1$d escape '\\' or cast(i.period as string) like ?%1$d escape '\\')"
                            .formatted(values.size()));
        }
    }
}
