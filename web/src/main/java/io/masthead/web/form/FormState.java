package io.masthead.web.form;

import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent and refused: shown again with the reasons and with everything that was typed.
 *
 * @param form which of the page's forms; empty while none was sent
 * @param typed what was typed, by field
 * @param errors what is wrong, by field
 * @param stale whether something was changed meanwhile: the page shows what stands there now beside what was typed
 * @param reasons what else stands against it
 */
public record FormState(
        String form, Map<String, String> typed, Map<String, String> errors, boolean stale, List<String> reasons) {

    /** Nothing was sent yet. */
    public static final FormState NONE = new FormState("", Map.of(), Map.of(), false, List.of());

    public static FormState refused(String form, Map<String, String> typed, Refused refused, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        for (var reason : refused.reasons()) {
            if (reason.field() != null) {
                errors.merge(reason.field(), reason.sentence(locale), (first, next) -> first + " " + next);
            }
        }
        var reasons = refused.reasons().stream()
                .filter(reason -> reason.field() == null)
                .map((Reason reason) -> reason.sentence(locale))
                .toList();
        return new FormState(form, typed, errors, refused.kind() == ReasonCode.Kind.STALE, reasons);
    }

    /** Something outside did not answer; the sentence says what. */
    public static FormState failed(String form, Map<String, String> typed, String sentence) {
        return new FormState(form, typed, Map.of(), false, List.of(sentence));
    }

    /** Whether that form was sent, and what it is about was changed meanwhile. */
    public boolean staleAt(String wanted) {
        return stale && at(wanted);
    }

    public boolean at(String wanted) {
        return form.equals(wanted);
    }

    /** What was typed there, else what stands there. */
    public String value(String wanted, String field, @Nullable String otherwise) {
        var value = at(wanted) ? typed.get(field) : otherwise;
        return value == null ? "" : value;
    }

    public @Nullable String error(String wanted, String field) {
        return at(wanted) ? errors.get(field) : null;
    }
}
