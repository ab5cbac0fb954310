package io.masthead.api.draft;

import io.masthead.api.staff.PersonView.Ref;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.draft.WorkingCopy;
import java.time.Instant;
import java.util.Objects;

/**
 * A working copy: what is typed and is no revision yet.
 *
 * @param basedOn the number of the revision that it was written from
 * @param title its title
 * @param byline its byline; may be empty
 * @param body the text in the allowed elements; a block that no revision has yet may be without an id
 * @param writer who wrote in it last
 * @param savedAt when, UTC
 */
public record DraftView(int basedOn, String title, String byline, String body, Ref writer, Instant savedAt) {

    static DraftView of(WorkingCopy copy) {
        var unsaved = copy.unsaved();
        return new DraftView(
                unsaved.basedOn(),
                unsaved.title(),
                unsaved.byline(),
                HtmlWriter.write(unsaved.text().body()),
                Objects.requireNonNull(Ref.of(copy.writer())),
                copy.savedAt());
    }
}
