package io.masthead.domain.document.docx;

import org.jspecify.annotations.Nullable;

/** Numbers as a file writes them. */
final class Numbers {
    private static final int LONGEST = 9;

    private Numbers() {}

    /** The number; the other one where there is none, or one out of bounds. */
    static int parsed(@Nullable String digits, int otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > LONGEST) {
            return otherwise;
        }
        int from = digits.charAt(0) == '-' ? 1 : 0;
        boolean plain = digits.length() > from && digits.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : otherwise;
    }
}
