package io.masthead.web.section;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.masthead.web.layout.ZonedDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the editor shows: the stored text, or what was typed and is not stored. */
@RequestScoped
class EditPageReader {

    private static final int RECENT = 10;

    @Inject
    ReasonSentences sentences;

    @Inject
    Assets assets;

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    /** The stored text. */
    @Transactional
    EditPage stored(UUID id, Actor actor) {
        var section = Section.withId(id);
        var submitted = SubmittedText.of(section);
        var stored = new Sanitized(section.head().readablePart().body(), List.of());
        return page(section, actor, submitted, stored, List.of(), null, false);
    }

    /** The typed text with a look at it; nothing is saved. */
    @Transactional
    EditPage previewed(UUID id, Actor actor, SubmittedText submitted) {
        var section = Section.withId(id);
        return page(section, actor, submitted, sanitized(section, submitted), List.of(), null, true);
    }

    /** The typed text after it could not be saved; beside another's, where that was the reason. */
    @Transactional
    EditPage refused(UUID id, Actor actor, SubmittedText submitted, @Nullable Integer seen, Rejected<?> rejected) {
        var section = Section.withId(id);
        var sanitized =
                submitted.isReadable() ? sanitized(section, submitted) : new Sanitized(Document.EMPTY, List.of());
        var text = submitted.text(sanitized.document());
        var conflict = rejected.state().stale() && !isSame(section, text)
                ? ConflictingRevision.of(section, text, seen, dates(section))
                : null;
        return page(section, actor, submitted, sanitized, sentences.of(rejected), conflict, true);
    }

    /** The language of the section's publication, a BCP 47 tag. */
    @Transactional
    String language(UUID id) {
        return language(Section.withId(id));
    }

    private static String language(Section section) {
        return section.issue().publication().language();
    }

    private Sanitized sanitized(Section section, SubmittedText submitted) {
        return submitted.sanitized(language(section), assets);
    }

    private static boolean isSame(Section section, SectionText text) {
        return section.head().readable().filter(text::sameContentAs).isPresent();
    }

    private List<HistoryLine> recent(Section section) {
        var rounds = ReviewRound.of(section.id(), RECENT);
        return Revision.linesOf(section, section.headNumber() + 1, RECENT).stream()
                .map(line -> HistoryLine.of(line, rounds, dates(section)))
                .toList();
    }

    private ZonedDates dates(Section section) {
        return dates.in(section.issue().publication().timeZone());
    }

    private EditPage page(
            Section section,
            Actor actor,
            SubmittedText submitted,
            Sanitized sanitized,
            List<String> reasons,
            @Nullable ConflictingRevision conflict,
            boolean unsaved) {
        var header = SectionHeader.of(section, dates(section));
        return new EditPage(
                header,
                OutlineEntry.around(section),
                recent(section),
                section.assignment().targetWords(),
                ChangeRequest.of(section, dates(section)),
                submitted,
                TextPreview.of(sanitized, header.language(), localizer.locale()),
                Permission.of(section, SectionMove.SAVE, actor, localizer.locale()),
                reasons,
                conflict,
                unsaved);
    }
}
