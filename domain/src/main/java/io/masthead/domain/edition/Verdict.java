package io.masthead.domain.edition;

import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the print gate saw.
 *
 * @param findings what a careful typesetter would not print, waived or not
 * @param obstacle why there are no pages to print at all; null where there are
 */
public record Verdict(List<Finding> findings, @Nullable Reason obstacle) {

    /** Nothing is wrong. */
    static final Verdict CLEAN = new Verdict(List.of(), null);

    /** The check itself went wrong, which says nothing of the pages. */
    static final Verdict MISSED = new Verdict(List.of(), Reason.of(PreflightReason.CHECK_FAILED));

    /** There are no pages, and will not be while nothing changes. */
    static Verdict impossible(String sentence) {
        return new Verdict(List.of(), Reason.of(PreflightReason.UNTYPESETTABLE, sentence));
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return findings.isEmpty() && obstacle == null;
    }

    /** Whether the check itself went wrong: the pages may be what they will. */
    boolean missed() {
        return obstacle != null && obstacle.code() == PreflightReason.CHECK_FAILED;
    }
}
