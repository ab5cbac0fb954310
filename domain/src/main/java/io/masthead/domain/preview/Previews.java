package io.masthead.domain.preview;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.preview.IssuePages.SectionPages;
import io.masthead.domain.preview.Preview.NoPage;
import io.masthead.domain.preview.Preview.Page;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/** Shows a section as it will be printed with what is typed, and stores nothing. Holds no connection while pages are made. */
@ApplicationScoped
public class Previews {

    @Inject
    RateLimiter rateLimiter;

    @Inject
    PreviewManuscripts manuscripts;

    @Inject
    PreviewWorkers workers;

    @Inject
    PagePreviewer previewer;

    @Inject
    StoredPages stored;

    /**
     * A page of the section. Whoever asks again while one is made for them gets the newer one alone.
     *
     * @param text what is typed
     * @param width how wide the picture is, in pixels
     * @throws Refused if there is no such section, the person has asked too often, or too many pages are made at once
     */
    public Preview of(UUID section, SectionText text, PageChoice choice, int width, Actor actor) {
        rateLimiter.take(RateLimitedWork.PAGE, actor);
        var frozen = manuscripts.freeze(section, text, actor);
        try {
            return workers.run(actor.subject(), () -> page(frozen, choice, width));
        } catch (Untypesettable impossible) {
            return new NoPage(Reason.of(PreviewReason.NO_PAGES, impossible.messages()));
        } catch (CancellationException newer) {
            return new NoPage(Reason.of(PreviewReason.PAGE_SUPERSEDED));
        }
    }

    private Preview page(PreviewManuscripts.Frozen frozen, PageChoice choice, int width) {
        if (!frozen.isPrinted()) {
            return new NoPage(Reason.of(PreviewReason.NOTHING_TO_PRINT));
        }
        var laidOut = previewer.layOut(frozen.typed());
        return laidOut.pages()
                .of(frozen.section())
                .<Preview>map(section -> page(frozen, laidOut, section, choice, width))
                .orElseGet(() -> new NoPage(Reason.of(PreviewReason.NOTHING_TO_PRINT)));
    }

    private Page page(
            PreviewManuscripts.Frozen frozen,
            LaidOutIssue laidOut,
            SectionPages section,
            PageChoice choice,
            int width) {
        var areas = laidOut.areas(section.id());
        int number = choice.among(section, areas);
        return new Page(
                section,
                laidOut.pages().total(),
                number,
                laidOut.picture(number, width),
                areas.stream().filter(it -> it.page() == number).toList(),
                laidOut.findings().stream()
                        .filter(it -> it.section().equals(section.id()))
                        .toList(),
                before(frozen).map(it -> PageImpact.of(it, laidOut.pages())).orElse(null));
    }

    private Optional<IssuePages> before(PreviewManuscripts.Frozen frozen) {
        return stored.of(frozen.key(), () -> previewer.layOut(frozen.stored()).pages());
    }
}
