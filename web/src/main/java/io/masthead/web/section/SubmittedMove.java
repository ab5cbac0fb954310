package io.masthead.web.section;

import io.masthead.domain.section.MoveField;
import io.masthead.domain.section.SectionMove;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of all forms of moves. */
public record SubmittedMove(
        @RestForm @Nullable String version,
        @RestForm @Nullable String revision,
        @RestForm @Nullable String decision,
        @RestForm @Nullable String comment,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String person,
        @RestForm @Nullable String replacement) {

    /** The version of the section on the page from which it was sent; null where none was named. */
    @Nullable
    Integer basedOn() {
        return FormNumber.of(version);
    }

    /** The newest revision on that page; null where none was named. */
    @Nullable
    Integer seen() {
        return FormNumber.of(revision);
    }

    /** The words that go with that move. */
    @Nullable
    String words(SectionMove move) {
        return move.asksFor(MoveField.COMMENT) ? comment : reason;
    }

    FormState state(String form) {
        var values = new HashMap<String, String>();
        put(values, "revision", revision);
        put(values, "decision", decision);
        put(values, "comment", comment);
        put(values, "reason", reason);
        put(values, "person", person);
        put(values, "replacement", replacement);
        return FormState.submitted(form, values);
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
