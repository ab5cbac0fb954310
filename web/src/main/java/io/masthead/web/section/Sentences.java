package io.masthead.web.section;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says refusals to the person at the form: a field's reason names the field. */
@RequestScoped
class Sentences {

    @Inject
    Localizer localizer;

    /** A bundle of words, spoken in this request's language. */
    <T> T words(Class<T> bundle) {
        return localizer.messages(bundle);
    }

    Locale locale() {
        return localizer.locale();
    }

    private SectionMessages words() {
        return words(SectionMessages.class);
    }

    List<String> of(Refused refused) {
        return refused.reasons().stream().map(this::of).toList();
    }

    String of(Reason reason) {
        var field = reason.field();
        if (field == null) {
            return reason.sentence(locale());
        }
        if (reason.code() == GeneralReason.TOO_LONG) {
            return words().too_long(name(field), limit(reason));
        }
        var missing = reason.code() == GeneralReason.MISSING ? missing(field) : null;
        return missing == null ? words().wrong(name(field), reason.sentence(locale())) : missing;
    }

    private String limit(Reason reason) {
        return localizer.number(Integer.parseInt(reason.arguments().getFirst()));
    }

    private @Nullable String missing(String field) {
        return switch (field) {
            case "comment" -> words().missing_comment();
            case "reason" -> words().missing_reason();
            case "decision" -> words().missing_decision();
            case "revision" -> words().missing_revision();
            default -> null;
        };
    }

    private String name(String field) {
        return switch (field) {
            case "title" -> words().title();
            case "byline" -> words().byline();
            case "body" -> words().text();
            case "note" -> words().note();
            case "person" -> words(MoveMessages.class).replaced_person();
            case "replacement" -> words(MoveMessages.class).replacement();
            case "comment" -> words(MoveMessages.class).comment();
            case "reason" -> words(MoveMessages.class).reason();
            default -> field;
        };
    }
}
