package io.masthead.domain.check.style;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.UserText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher says of one name, in the one form of single lines.
 *
 * @param kind what it is of; null where what was sent is no such thing
 * @param approved the spelling that is printed, 1 to 100 characters
 * @param variants spellings that are not wanted, 1 to 20, each 1 to 100 characters
 */
public record SpellingEntry(@Nullable SpellingKind kind, String approved, List<String> variants) {

    private static final int LONGEST = 100;
    private static final int MOST_VARIANTS = 20;

    public SpellingEntry {
        variants = List.copyOf(variants);
    }

    /** As somebody typed it: empty variants, and those that are the approved spelling itself, are left out. */
    public static SpellingEntry typed(@Nullable SpellingKind kind, @Nullable String approved, List<String> variants) {
        String name = UserText.line(approved);
        var others = variants.stream()
                .map(UserText::line)
                .filter(variant -> !variant.isEmpty() && !variant.equals(name))
                .distinct()
                .toList();
        return new SpellingEntry(kind, name, others);
    }

    /** Every field that is wrong. */
    public List<Reason> problems() {
        var problems = new ArrayList<>(UserText.requiredLineProblems("approved", approved, LONGEST));
        if (kind == null) {
            problems.add(Reason.ofField(GeneralReason.MALFORMED, "kind", "kind"));
        }
        if (variants.isEmpty()) {
            problems.add(Reason.ofField(GeneralReason.MISSING, "variants"));
        }
        if (variants.size() > MOST_VARIANTS) {
            problems.add(Reason.ofField(GeneralReason.OUT_OF_RANGE, "variants", "1", String.valueOf(MOST_VARIANTS)));
        }
        variants.forEach(variant -> problems.addAll(UserText.lineProblems("variants", variant, LONGEST)));
        return problems;
    }

    /** The same with more variants. */
    SpellingEntry with(List<String> more) {
        var all = new ArrayList<String>(variants);
        all.addAll(more);
        return typed(kind, approved, List.copyOf(all));
    }
}
