package io.masthead.web.section;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.draft.WorkingCopy;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionLookups;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.check.CheckReader;
import io.masthead.web.draft.DraftMessages;
import io.masthead.web.draft.DraftNotice;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.preview.PageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the editor shows: the stored text, or what was typed and is not stored. */
@RequestScoped
class EditPageReader {

    @Inject
    ReasonSentences sentences;

    @Inject
    Assets assets;

    @Inject
    CheckReader checks;

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    @Inject
    DatabaseClock clock;

    /** The text as it is saved, or the unsaved words that are gone on with. */
    @ReadOnly
    EditPage stored(UUID id, Actor actor, ShownText shown) {
        return page(Section.withId(id), actor, shown, List.of());
    }

    /** The same, after something else than a save was refused. */
    @ReadOnly
    EditPage attempted(UUID id, Actor actor, Rejected<?> rejected) {
        return page(Section.withId(id), actor, ShownText.OWN, sentences.of(rejected));
    }

    private EditPage page(Section section, Actor actor, ShownText shown, List<String> refused) {
        var left = WorkingCopy.of(section);
        boolean open = section.allows(SectionMove.SAVE, actor);
        var unsaved = left.filter(copy -> open && shown.isOf(copy, actor));
        var saved = section.head().readablePart();
        var text = unsaved.map(copy -> withIds(copy.unsaved().text(), saved)).orElse(saved);
        var notice = DraftNotice.of(section, left, unsaved.isPresent(), reader(section, actor), refused);
        var stored = new Sanitized(text.body(), List.of());
        var header = SectionHeader.of(section, dates(section));
        return page(
                section,
                actor,
                unsaved.map(copy -> header.writtenFrom(copy.unsaved().basedOn()))
                        .orElse(header),
                SubmittedText.of(text),
                stored,
                List.of(),
                notice,
                false);
    }

    /** A script may have written blocks without ids. */
    private static SectionText withIds(SectionText text, SectionText saved) {
        return new SectionText(text.title(), text.byline(), text.body().withBlockIds(saved.body()));
    }

    /** The numbers of what stands there now. */
    @ReadOnly
    Head head(UUID id) {
        var section = Section.withId(id);
        return new Head(section.headNumber(), section.version());
    }

    /** The number of a section's newest revision, and its version. */
    record Head(int revision, int version) {}

    /** What was left out of a text, in words; null where nothing was. */
    @Nullable
    String leftOut(List<SanitizerWarning> warnings) {
        return LeftOut.sentence(warnings, localizer.messages(EditMessages.class));
    }

    private DraftNotice typed(Section section, Actor actor, boolean continued) {
        var left = WorkingCopy.of(section);
        return DraftNotice.of(section, left, continued && left.isPresent(), reader(section, actor), List.of());
    }

    private DraftNotice.Reader reader(Section section, Actor actor) {
        return new DraftNotice.Reader(actor, clock.now(), dates(section), localizer);
    }

    /**
     * The typed text with a look at it; nothing is saved.
     *
     * @param seen the revision that it was written from; null where that is the newest
     */
    @ReadOnly
    EditPage previewed(UUID id, Actor actor, SubmittedText submitted, boolean continued, @Nullable Integer seen) {
        var section = Section.withId(id);
        return page(
                section,
                actor,
                header(section, seen),
                submitted,
                sanitized(section, submitted),
                List.of(),
                typed(section, actor, continued),
                true);
    }

    /** A form that comes back names what it was written from, so that it saves over nothing that nobody has seen. */
    private SectionHeader header(Section section, @Nullable Integer seen) {
        var header = SectionHeader.of(section, dates(section));
        return seen == null || section.head().readable().isEmpty() ? header : header.writtenFrom(seen);
    }

    /**
     * The typed text after it could not be saved.
     *
     * @param seen the revision that it was written from; null where the form names none
     */
    @ReadOnly
    EditPage refused(
            UUID id,
            Actor actor,
            SubmittedText submitted,
            boolean continued,
            @Nullable Integer seen,
            Rejected<?> rejected) {
        var section = Section.withId(id);
        var sanitized =
                submitted.isReadable() ? sanitized(section, submitted) : new Sanitized(Document.EMPTY, List.of());
        return page(
                section,
                actor,
                header(section, seen),
                submitted,
                sanitized,
                sentences.of(rejected),
                typed(section, actor, continued),
                true);
    }

    /** Why the person cannot save the section's text now. */
    @ReadOnly
    List<Reason> refusalsToSave(UUID id, Actor actor) {
        return Section.withId(id).refusals(SectionMove.SAVE, actor);
    }

    /**
     * The typed text in the elements that are allowed.
     *
     * @throws Refused if it is too long to be read at all
     */
    @ReadOnly
    SectionText text(UUID id, SubmittedText submitted) {
        return submitted.text(sanitized(Section.withId(id), submitted).document());
    }

    /** The page that the typed text becomes, with what becomes of its HTML. */
    @ReadOnly
    PreviewPane pane(UUID id, SubmittedText submitted, PageView view) {
        var section = Section.withId(id);
        var sanitized = sanitized(section, submitted);
        return new PreviewPane(
                SectionHeader.of(section, dates(section)), TextPreview.of(sanitized, localizer.locale()), view);
    }

    /** The language of the section's publication, a BCP 47 tag. */
    @ReadOnly
    String language(UUID id) {
        return SectionLookups.languageOf(id);
    }

    private static String language(Section section) {
        return section.issue().publication().language();
    }

    private Sanitized sanitized(Section section, SubmittedText submitted) {
        return submitted.sanitized(() -> language(section), assets);
    }

    private ZonedDates dates(Section section) {
        return dates.in(section.issue().publication().timeZone());
    }

    private EditPage page(
            Section section,
            Actor actor,
            SectionHeader header,
            SubmittedText submitted,
            Sanitized sanitized,
            List<String> reasons,
            DraftNotice draft,
            boolean unsaved) {
        return new EditPage(
                header,
                OutlineEntry.around(section),
                section.assignment().targetWords(),
                ChangeRequest.of(section, dates(section)),
                submitted,
                TextPreview.of(sanitized, localizer.locale()),
                PageView.NONE,
                checks.read(section, TypedChecks.withIds(section, submitted, sanitized)),
                save(section, actor, draft),
                reasons,
                draft,
                unsaved,
                null);
    }

    /** Nobody saves with a form while somebody else writes. */
    private Permission save(Section section, Actor actor, DraftNotice draft) {
        var save = Permission.of(section, SectionMove.SAVE, actor, localizer.locale());
        return draft.isClosed()
                ? save.closedBy(localizer
                        .messages(DraftMessages.class)
                        .writes_now(Objects.requireNonNull(draft.writer()).name()))
                : save;
    }
}
