package io.masthead.web.draft;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.draft.WorkingCopies.Typed;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.web.form.FormNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What an editor's script sends of a text: the form's own fields, and the number of the change.
 *
 * @param revision the number of the revision that it was written from
 * @param change how many changes the tab has counted
 */
public record TypedText(
        @RestForm @Nullable String tab,
        @RestForm @Nullable String title,
        @RestForm @Nullable String byline,
        @RestForm @Nullable String body,
        @RestForm @Nullable String revision,
        @RestForm @Nullable String change) {

    /** As the editor has it; what is left after cleaning may be shorter. */
    private static final int LONGEST_BODY = 5_000_000;

    /**
     * The text in the elements that are allowed.
     *
     * @param language the publication's
     * @param assets which pictures there are
     * @throws Refused if it is too long to be read, or does not say what it was written from
     */
    Typed typed(String language, Assets assets) {
        var html = given(body);
        if (html.length() > LONGEST_BODY) {
            throw Refused.field(GeneralReason.TOO_LONG, "body", String.valueOf(LONGEST_BODY));
        }
        var text = new SectionText(
                given(title),
                given(byline),
                HtmlSanitizer.sanitize(html, language, assets.namedIn(html)).document());
        return new Typed(text, FormNumber.version(revision), number());
    }

    private long number() {
        var number = FormNumber.of(change);
        return number == null ? 0 : number;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
