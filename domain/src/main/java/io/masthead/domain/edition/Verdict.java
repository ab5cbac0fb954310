package io.masthead.domain.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the print gate saw.
 *
 * @param findings what a careful typesetter would not print, waived or not
 * @param failure why there are no pages to print at all, as a sentence; null where there are
 */
public record Verdict(List<Finding> findings, @Nullable String failure) {

    /** Nothing is wrong. */
    static final Verdict CLEAN = new Verdict(List.of(), null);

    /** There are no pages. */
    static Verdict failed(String sentence) {
        return new Verdict(List.of(), sentence);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return findings.isEmpty() && failure == null;
    }
}
