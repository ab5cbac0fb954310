package io.masthead.web.form;

import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, to be shown again with everything that was typed and with the reasons of its refusal.
 *
 * @param form which of the page's forms; empty while none was sent
 * @param values what was typed, by field
 * @param errors what is wrong, by field
 * @param stale whether something was changed meanwhile: the page then shows the current values beside the typed ones
 * @param reasons the reasons that concern no field, as sentences
 */
public record FormState(
        String form, Map<String, String> values, Map<String, String> errors, boolean stale, List<String> reasons) {

    /** Nothing was sent yet. */
    public static final FormState NONE = submitted("", Map.of());

    /** A form as it was sent, before it is tried. */
    public static FormState submitted(String form, Map<String, String> values) {
        return new FormState(form, values, Map.of(), false, List.of());
    }

    FormState refused(Refused refused, Locale locale) {
        var found = new LinkedHashMap<String, String>();
        for (var reason : refused.reasons()) {
            if (reason.field() != null) {
                found.merge(reason.field(), reason.sentence(locale), (first, next) -> first + " " + next);
            }
        }
        var others = refused.reasons().stream()
                .filter(reason -> reason.field() == null)
                .map(reason -> reason.sentence(locale))
                .toList();
        return new FormState(form, values, found, refused.kind() == ReasonCode.Kind.STALE, others);
    }

    /** Something failed; the sentence says what. */
    public FormState failed(String sentence) {
        return new FormState(form, values, Map.of(), false, List.of(sentence));
    }

    /** Everything that was typed, as one text. */
    public String words() {
        return values.values().stream().filter(value -> !value.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Whether that form was sent, and what it is about was changed meanwhile. */
    public boolean staleAt(String wanted) {
        return stale && at(wanted);
    }

    /** Whether that form was sent. */
    public boolean at(String wanted) {
        return form.equals(wanted);
    }

    /** What was typed in that form, else the given value. */
    public String value(String wanted, String field, @Nullable String otherwise) {
        var value = at(wanted) ? values.get(field) : otherwise;
        return value == null ? "" : value;
    }

    public @Nullable String error(String wanted, String field) {
        return at(wanted) ? errors.get(field) : null;
    }
}
