package io.masthead.api.paging;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far a list that is held whole was read.
 *
 * @param place of the last item that was shown, from 0
 * @param key what tells that item from the others
 */
record ListCursor(int place, String key) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(.*)", Pattern.DOTALL);

    /**
     * The cursor as it was given out.
     *
     * @throws Refused if it was not
     */
    static ListCursor parse(String text) {
        try {
            var read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var form = FORM.matcher(read);
            if (form.matches()) {
                return new ListCursor(Integer.parseInt(form.group(1)), form.group(2));
            }
        } catch (IllegalArgumentException noBase64) {
            throw (Refused) malformed(text).initCause(noBase64);
        }
        throw malformed(text);
    }

    private static Refused malformed(String text) {
        return Refused.field(GeneralReason.MALFORMED, "cursor", text);
    }

    String text() {
        var written = (place + "." + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written);
    }

    /** Where the list goes on: behind the item, else where it stood. */
    int next(List<String> keys) {
        if (place < keys.size() && keys.get(place).equals(key)) {
            return place + 1;
        }
        int moved = keys.indexOf(key);
        return Math.min(moved < 0 ? place : moved + 1, keys.size());
    }
}
