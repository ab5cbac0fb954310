package io.masthead.web.section;

import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.SectionMove;
import io.masthead.web.error.RefusalRecorder;
import io.masthead.web.error.RefusalStatus;
import io.masthead.web.layout.LayoutMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers a move that was not done: the section's page again, with what stands against it and all that was typed. */
@RequestScoped
class MoveAnswer {

    private static final int AWAY = 503;

    @Inject
    ReadingRoom room;

    @Inject
    RefusalRecorder refusals;

    @Inject
    Sentences sentences;

    @Inject
    Caller caller;

    /**
     * What somebody sent.
     *
     * @param move what was tried; null where nothing was chosen
     * @param words what was typed
     * @param seen the revision on the page from which it was sent; null where the form named none
     * @param choices what was chosen, by field
     */
    record Sent(
            @Nullable SectionMove move,
            @Nullable String words,
            @Nullable Integer seen,
            Map<String, String> choices) {}

    Response refused(UUID section, Sent sent, Refused refused) {
        if (refused.kind() == ReasonCode.Kind.UNKNOWN) {
            throw refused;
        }
        refusals.record(refused);
        boolean stale = refused.kind() == ReasonCode.Kind.STALE;
        return page(section, sent, RefusalStatus.of(refused.kind()), stale, sentences.of(refused));
    }

    /** The directory of people does not answer. */
    Response away(UUID section, Sent sent) {
        return page(
                section,
                sent,
                AWAY,
                false,
                List.of(sentences.words(LayoutMessages.class).directory_away()));
    }

    private Response page(UUID section, Sent sent, int status, boolean stale, List<String> reasons) {
        var words = sent.words() == null ? "" : sent.words();
        var attempt = new MoveAttempt(sent.move(), words, sent.seen(), sent.choices(), stale, reasons);
        return Response.status(status)
                .entity(room.page(section, caller.actor(), null, attempt))
                .build();
    }
}
