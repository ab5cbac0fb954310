package io.masthead.web.error;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which bytes of a file are asked for (RFC 9110, section 14). */
sealed interface ByteRange {

    /** More digits than this are more bytes than any file of ours has. */
    Pattern FORM = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** All of them: no part is asked for, or several, or in a way that is not understood, which a server may pass over. */
    record Whole() implements ByteRange {}

    /** None that the file has. */
    record Beyond() implements ByteRange {}

    /**
     * One part.
     *
     * @param first its first byte, from 0
     * @param last its last byte
     */
    record Part(int first, int last) implements ByteRange {

        /** As {@code Content-Range} has it. */
        String of(int length) {
            return "bytes " + first + "-" + last + "/" + length;
        }
    }

    static ByteRange of(@Nullable String range, int length) {
        var form = FORM.matcher(range == null ? "" : range);
        if (!form.matches() || (form.group(1).isEmpty() && form.group(2).isEmpty())) {
            return new Whole();
        }
        return form.group(1).isEmpty()
                ? suffix(Long.parseLong(form.group(2)), length)
                : from(Long.parseLong(form.group(1)), form.group(2), length);
    }

    private static ByteRange suffix(long wanted, int length) {
        return wanted == 0 || length == 0 ? new Beyond() : new Part((int) Math.max(0, length - wanted), length - 1);
    }

    private static ByteRange from(long first, String end, int length) {
        long last = end.isEmpty() ? Long.MAX_VALUE : Long.parseLong(end);
        if (last < first) {
            return new Whole();
        }
        return first >= length ? new Beyond() : new Part((int) first, (int) Math.min(last, length - 1));
    }
}
