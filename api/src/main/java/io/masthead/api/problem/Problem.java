package io.masthead.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, as RFC 9457 has it.
 *
 * @param type an address that names the sort of problem
 * @param title the sort of problem in words
 * @param status the HTTP status
 * @param detail what was wrong this time
 * @param reasons every reason that applies
 * @param violations every field that is wrong
 * @param current what stands there now, where the request was based on something older
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<ReasonView> reasons,
        @Nullable List<Violation> violations,
        @Nullable Object current) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One reason.
     *
     * @param code which
     * @param detail the sentence
     * @param section the section that it concerns; absent where it concerns the whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReasonView(
            String code, String detail, @Nullable String section) {

        /** The reason in that language. */
        public static ReasonView of(Reason reason, Locale locale) {
            var section = reason.section() == null ? null : reason.section().toString();
            return new ReasonView(reason.code().name(), reason.sentence(locale), section);
        }
    }

    /**
     * One wrong field.
     *
     * @param field its name
     * @param message what is wrong with it
     */
    public record Violation(String field, String message) {}

    /** A problem without particulars. */
    public static Problem plain(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, null);
    }
}
