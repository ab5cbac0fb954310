package io.masthead.web.section;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says refusals to the person at the form: a field's reason names the field. */
@RequestScoped
class ReasonSentences {

    @Inject
    Localizer localizer;

    private SectionMessages words() {
        return localizer.messages(SectionMessages.class);
    }

    /** All reasons; where something outside did not answer, what that was. */
    List<String> of(Rejected<?> rejected) {
        return rejected.reasons().isEmpty()
                ? rejected.state().reasons()
                : rejected.reasons().stream().map(this::of).toList();
    }

    String of(Reason reason) {
        var field = reason.field();
        if (field == null) {
            return reason.sentence(localizer.locale());
        }
        if (reason.code() == GeneralReason.TOO_LONG) {
            return words().too_long(name(field), limit(reason));
        }
        var missing = reason.code() == GeneralReason.MISSING ? missing(field) : null;
        return missing == null ? words().wrong(name(field), reason.sentence(localizer.locale())) : missing;
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
            case "person" -> localizer.messages(MoveMessages.class).replaced_person();
            case "replacement" -> localizer.messages(MoveMessages.class).replacement();
            case "comment" -> localizer.messages(MoveMessages.class).comment();
            case "reason" -> localizer.messages(MoveMessages.class).reason();
            default -> field;
        };
    }
}
