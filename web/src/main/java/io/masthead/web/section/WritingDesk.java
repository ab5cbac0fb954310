package io.masthead.web.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.ZonedDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the editor out: with the stored text, or with what was typed and is not stored. */
@RequestScoped
class WritingDesk {

    @Inject
    Sentences sentences;

    @Inject
    Dates dates;

    /** The stored text. */
    @Transactional
    EditPage fresh(UUID id, Actor actor) {
        var section = Section.withId(id);
        var typed = Typed.of(section);
        return page(
                section, actor, typed, new Sanitized(section.head().text().body(), List.of()), List.of(), null, false);
    }

    /** The typed text with a look at it; nothing is saved. */
    @Transactional
    EditPage previewed(UUID id, Actor actor, Typed typed) {
        var section = Section.withId(id);
        return page(section, actor, typed, typed.sanitized(language(section)), List.of(), null, true);
    }

    /** The typed text after it could not be saved; beside another's, where that was the reason. */
    @Transactional
    EditPage refused(UUID id, Actor actor, Typed typed, @Nullable Integer seen, Refused refused) {
        var section = Section.withId(id);
        var sanitized =
                typed.isReadable() ? typed.sanitized(language(section)) : new Sanitized(Document.EMPTY, List.of());
        var theirs = refused.kind() == ReasonCode.Kind.STALE && !isSame(section, typed.text(sanitized.document()))
                ? Theirs.of(section, typed.text(sanitized.document()), seen, dates(section))
                : null;
        return page(section, actor, typed, sanitized, sentences.of(refused), theirs, true);
    }

    /** Whether the stored text says already what was typed. */
    @Transactional
    boolean stands(UUID id, Typed typed) {
        var section = Section.withId(id);
        return isSame(section, typed.text(typed.sanitized(language(section)).document()));
    }

    /** The language of the section's publication, a BCP 47 tag. */
    @Transactional
    String language(UUID id) {
        return language(Section.withId(id));
    }

    private static String language(Section section) {
        return section.issue().publication().language();
    }

    private static boolean isSame(Section section, SectionText text) {
        return section.head().text().sameContentAs(text);
    }

    private ZonedDates dates(Section section) {
        return dates.in(section.issue().publication().timeZone());
    }

    private EditPage page(
            Section section,
            Actor actor,
            Typed typed,
            Sanitized sanitized,
            List<String> reasons,
            @Nullable Theirs theirs,
            boolean unsaved) {
        var heading = Heading.of(section, dates(section));
        return new EditPage(
                heading,
                section.assignment().targetWords(),
                Why.of(section, dates(section)),
                typed,
                Preview.of(sanitized, heading.language(), sentences.locale()),
                Offer.of(section, SectionMove.SAVE, actor, sentences.locale()),
                reasons,
                theirs,
                unsaved);
    }
}
