package io.masthead.domain.section;

import io.masthead.domain.document.Accessibility;
import io.masthead.domain.document.Document;
import io.masthead.domain.refusal.Reason;
import java.util.List;

/** What keeps some readers out of a text, as reasons not to submit it. */
public final class AccessibilityReasons {

    private AccessibilityReasons() {}

    /** All of them, in the order of the text. */
    public static List<Reason> in(Document body) {
        return Accessibility.problems(body).stream()
                .map(AccessibilityReasons::reason)
                .toList();
    }

    /** One of them. */
    public static Reason reason(Accessibility.Problem problem) {
        var code = switch (problem.code()) {
            case IMAGE_WITHOUT_ALTERNATIVE -> SectionReason.IMAGE_WITHOUT_ALTERNATIVE;
            case FIRST_HEADING_TOO_DEEP -> SectionReason.FIRST_HEADING_TOO_DEEP;
            case SKIPPED_HEADING_LEVEL -> SectionReason.SKIPPED_HEADING_LEVEL;
        };
        return Reason.of(code, problem.arguments().toArray(String[]::new));
    }
}
