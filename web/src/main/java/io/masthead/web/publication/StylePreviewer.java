package io.masthead.web.publication;

import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.event.Subject;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.PublicationSettings;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.pdf.PageImages;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** Shows real pages in settings that nobody has saved, and stores nothing. */
@RequestScoped
class StylePreviewer {

    /** Twice the width at which a page is shown, for fine screens. */
    private static final int PAGE_WIDTH = 560;

    @Inject
    Typesetter typesetter;

    @Inject
    SettingsPageReader reader;

    @Inject
    PageImageCache stored;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Localizer localizer;

    /**
     * The pages.
     *
     * @param unread what was sent and could not be read
     * @throws Refused if a setting is wrong, or the person has asked too often
     */
    StylePreview of(String slug, PublicationSettings settings, List<Reason> unread, Actor actor) {
        var problems = new ArrayList<>(unread);
        problems.addAll(settings.problems());
        Refused.ifAny(problems, Subject.publication(slug));
        try {
            var pageNames = pageNames(settings.style().design());
            var images = pages(slug, settings, actor);
            return new StylePreview(
                    IntStream.range(0, Math.min(images.size(), pageNames.size()))
                            .mapToObj(i -> new StylePreview.PageImage(pageNames.get(i), address(images.get(i))))
                            .toList(),
                    FormState.NONE);
        } catch (Untypesettable e) {
            return new StylePreview(List.of(), StylePreview.SUBMITTED.failed(e.sentences(localizer.locale())));
        }
    }

    /**
     * A page in the settings as they are stored, as a PNG. It is made once for each version, so showing it costs nothing.
     *
     * @param number counted from 1
     * @throws Refused if there is no such page, or the person has asked too often
     */
    byte[] storedPage(String slug, int number, Actor actor) {
        var form = reader.form(slug);
        var version = new PageImageCache.Version(slug, form.basedOn());
        var pages = stored.of(version, () -> pagesIfAny(slug, form.settings(), actor));
        if (number < 1 || number > pages.size()) {
            throw Refused.unknown(ResourceKind.PAGE);
        }
        return pages.get(number - 1);
    }

    /** The settings as they are stored; their pages are made when a browser asks for them. */
    StylePreview stored(String slug) {
        var form = reader.form(slug);
        var pageNames = pageNames(form.settings().style().design());
        return new StylePreview(
                IntStream.range(0, pageNames.size())
                        .mapToObj(i -> new StylePreview.PageImage(
                                pageNames.get(i),
                                "/settings/%s/style/pages/%d?version=%d".formatted(slug, i + 1, form.basedOn())))
                        .toList(),
                FormState.NONE);
    }

    private List<byte[]> pagesIfAny(String slug, PublicationSettings settings, Actor actor) {
        try {
            return pages(slug, settings, actor);
        } catch (Untypesettable e) {
            return List.of();
        }
    }

    private List<byte[]> pages(String slug, PublicationSettings settings, Actor actor) {
        rateLimiter.take(RateLimitedWork.PREVIEW, actor);
        var pdf = typesetter
                .typeset(Specimen.of(slug, settings, reader.logo(slug)), fraction -> {})
                .pdf();
        return PageImages.of(
                pdf, PAGE_WIDTH, pageNames(settings.style().design()).size());
    }

    private List<String> pageNames(Design design) {
        var messages = localizer.messages(StyleMessages.class);
        return switch (design) {
            case COLUMN -> List.of(messages.page_cover_contents(), messages.page_opening(), messages.page_text());
            case MAGAZINE ->
                List.of(messages.page_cover(), messages.page_contents(), messages.page_opening(), messages.page_text());
        };
    }

    private static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
