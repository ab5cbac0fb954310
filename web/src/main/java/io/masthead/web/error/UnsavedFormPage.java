package io.masthead.web.error;

import io.masthead.web.error.SubmittedFields.SubmittedField;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;

/**
 * Shown where a form with typed text was refused or failed: the text is on the page, to be sent again or copied.
 *
 * @param address where the form was sent to
 * @param token the form token for sending it again; empty where that would come to nothing
 */
@CheckedTemplate(basePath = "error")
record UnsavedFormPage(
        int status, String title, List<String> sentences, List<Field> fields, String address, String token)
        implements TemplateInstance {

    /** Statuses that sending again may resolve: a form token or session that has expired, an outage. */
    private static final Set<Integer> PASSING = Set.of(400, 401, 429, 500, 503);

    /**
     * One field of the form.
     *
     * @param id unique on the page
     * @param label what it is called; empty for what is only sent along
     * @param lines how many lines it takes, about
     */
    record Field(String id, String name, String label, String value, int lines) {

        private static final int SIGNS_ON_A_LINE = 80;
        private static final int MAX_LINES = 24;

        static Field of(int place, SubmittedField sent, ErrorMessages messages) {
            var value = sent.value();
            long lines = value.lines().count() + value.length() / SIGNS_ON_A_LINE;
            return new Field(
                    "unsaved-" + place, sent.name(), sent.written() ? label(sent.name(), messages) : "", value, (int)
                            Math.min(lines, MAX_LINES));
        }

        private static String label(String name, ErrorMessages messages) {
            return switch (name) {
                case "title" -> messages.field_title();
                case "tagline" -> messages.field_tagline();
                case "byline" -> messages.field_byline();
                case "body" -> messages.field_body();
                case "note" -> messages.field_note();
                case "comment" -> messages.field_comment();
                case "reason" -> messages.field_reason();
                default -> messages.field_other();
            };
        }
    }

    static boolean isPassing(int status) {
        return PASSING.contains(status);
    }
}
