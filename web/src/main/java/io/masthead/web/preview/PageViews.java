package io.masthead.web.preview;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.preview.BlockArea;
import io.masthead.domain.preview.PageChoice;
import io.masthead.domain.preview.Preview.NoPage;
import io.masthead.domain.preview.Preview.Page;
import io.masthead.domain.preview.Previews;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.web.layout.Localizer;
import io.masthead.web.preflight.FindingLine;
import io.masthead.web.preflight.FindingMessages;
import io.masthead.web.preview.PageView.Area;
import io.masthead.web.preview.PageView.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Has the page of a typed text made, and says what it shows. Never inside a transaction: pages take a while. */
@RequestScoped
public class PageViews {

    /** Twice the width at which a page is shown, for fine screens. */
    private static final int WIDTH = 720;

    private static final int SHOWN_FINDINGS = 5;

    @Inject
    Previews previews;

    @Inject
    Localizer localizer;

    /**
     * The page of the section with that text.
     *
     * @throws Refused as {@link Previews#of}
     */
    public PageView of(UUID section, SectionText text, PageChoice choice, Actor actor) {
        return switch (previews.of(section, text, choice, WIDTH, actor)) {
            case NoPage(var why) -> new PageView(null, why.sentence(localizer.locale()));
            case Page page -> new PageView(sheet(page), "");
        };
    }

    private Sheet sheet(Page page) {
        return new Sheet(
                page.number(),
                page.total(),
                page.section().first(),
                page.section().last(),
                "data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(page.picture().png()),
                WIDTH,
                (int) Math.round(
                        WIDTH * page.picture().height() / page.picture().width()),
                points(page.picture().width()),
                points(page.picture().height()),
                page.areas().stream().map(PageViews::area).toList(),
                new ImpactSentence(localizer.messages(PreviewMessages.class), localizer.locale()).of(page.impact()),
                findings(page));
    }

    private List<String> findings(Page page) {
        var words = localizer.messages(FindingMessages.class);
        return page.findings().stream()
                .limit(SHOWN_FINDINGS)
                .map(it -> FindingLine.sentence(it, words))
                .toList();
    }

    private static Area area(BlockArea area) {
        return new Area(
                area.block(),
                area.words(),
                points(area.left()),
                points(area.top()),
                points(area.width()),
                points(area.height()));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
