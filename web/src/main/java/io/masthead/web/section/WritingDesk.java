package io.masthead.web.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
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
        return page(section, actor, typed, Document.clean(typed.body()), List.of(), null, false);
    }

    /** The typed text with a look at it; nothing is saved. */
    @Transactional
    EditPage previewed(UUID id, Actor actor, Typed typed) {
        return page(Section.withId(id), actor, typed, typed.cleaned(), List.of(), null, true);
    }

    /** The typed text after it could not be saved; beside another's, where that was the reason. */
    @Transactional
    EditPage refused(UUID id, Actor actor, Typed typed, @Nullable Integer seen, Refused refused) {
        var section = Section.withId(id);
        var cleaned = typed.isReadable() ? typed.cleaned() : Document.clean("");
        var theirs = refused.kind() == ReasonCode.Kind.STALE && !isSame(section, typed.text(cleaned.body()))
                ? Theirs.of(section, typed.text(cleaned.body()), seen, dates(section))
                : null;
        return page(section, actor, typed, cleaned, sentences.of(refused), theirs, true);
    }

    /** Whether the stored text says already what was typed. */
    @Transactional
    boolean stands(UUID id, Typed typed) {
        return isSame(Section.withId(id), typed.text(typed.cleaned().body()));
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
            Document.Cleaned cleaned,
            List<String> reasons,
            @Nullable Theirs theirs,
            boolean unsaved) {
        var heading = Heading.of(section, dates(section));
        return new EditPage(
                heading,
                section.assignment().targetWords(),
                Why.of(section, dates(section)),
                typed,
                Preview.of(cleaned, heading.language(), sentences.locale()),
                Offer.of(section, SectionMove.SAVE, actor, sentences.locale()),
                reasons,
                theirs,
                unsaved);
    }
}
