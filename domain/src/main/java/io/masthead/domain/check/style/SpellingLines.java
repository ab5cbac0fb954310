package io.masthead.domain.check.style;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a pasted list, one name on a line: {@code Approved = variant, variant}. Empty lines are left out. */
final class SpellingLines {

    private static final int LONGEST = 200_000;

    private SpellingLines() {}

    /**
     * The entries in their order.
     *
     * @throws Refused if there is none, or a line is none; every such line is named
     */
    static List<SpellingEntry> read(@Nullable SpellingKind kind, @Nullable String pasted) {
        if (pasted == null || pasted.isBlank()) {
            throw Refused.field(GeneralReason.MISSING, "lines");
        }
        if (pasted.length() > LONGEST) {
            throw Refused.field(GeneralReason.TOO_LONG, "lines", String.valueOf(LONGEST));
        }
        var entries = new ArrayList<SpellingEntry>();
        var wrong = new ArrayList<Reason>();
        var lines = pasted.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var entry = entry(kind, lines.get(i));
                entries.add(entry);
                if (!entry.problems().isEmpty()) {
                    wrong.add(Reason.ofField(SpellingReason.LINE_UNREADABLE, "lines", String.valueOf(i + 1)));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong.stream().limit(10).toList(), null);
        }
        return entries;
    }

    private static SpellingEntry entry(@Nullable SpellingKind kind, String line) {
        int sign = line.indexOf('=');
        if (sign < 0) {
            return SpellingEntry.typed(kind, "", List.of());
        }
        return SpellingEntry.typed(
                kind,
                line.substring(0, sign),
                Stream.of(line.substring(sign + 1).split(",", -1)).toList());
    }
}
