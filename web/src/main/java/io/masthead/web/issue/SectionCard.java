package io.masthead.web.issue;

import io.masthead.web.layout.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section.
 *
 * @param detail what its state leaves open, such as 1 of 2
 * @param note why changes were requested
 * @param findings how many findings of the checks are open; null while they are not counted
 */
public record SectionCard(
        String id,
        String numeral,
        String title,
        int words,
        String wordsShown,
        @Nullable Integer target,
        @Nullable String targetShown,
        List<String> people,
        @Nullable Deadline due,
        @Nullable String detail,
        @Nullable String note,
        @Nullable Integer findings,
        boolean approved) {}
