package io.masthead.web.section;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.util.List;
import java.util.function.Supplier;

/**
 * What stands in the editor's fields, exactly as it was typed.
 *
 * @param blockIds the ids of the body's blocks in the order of the text, parted by spaces; empty where the body holds
 *     its ids itself, or has none
 */
record SubmittedText(String title, String byline, String body, String note, String blockIds) {

    /** As the API has it; what is left after cleaning may be shorter, and has its own limit. */
    private static final int LONGEST_BODY = 5_000_000;

    static SubmittedText of(SectionText text) {
        return new SubmittedText(
                text.title(),
                text.byline(),
                source(text),
                "",
                String.join(" ", text.body().blockIds()));
    }

    /** A text that is stored nowhere, its blocks with their ids. */
    static SubmittedText of(SectionText text, String note) {
        return new SubmittedText(
                text.title(),
                text.byline(),
                source(text),
                note,
                String.join(" ", text.body().blockIds()));
    }

    /** The HTML as a person writes it: block ids are the machine's business and find back by themselves. */
    static String source(SectionText text) {
        return HtmlWriter.writeWithoutIds(text.body());
    }

    /**
     * The body in the elements that are allowed.
     *
     * @param language the publication's, asked for where something in the body depends on it
     * @param assets which pictures there are
     * @throws Refused if it is too long to be read at all
     */
    Sanitized sanitized(Supplier<String> language, Assets assets) {
        if (!isReadable()) {
            throw new Refused(unreadable(), null);
        }
        return HtmlSanitizer.sanitize(body, language, assets.namedIn(body));
    }

    /** That the body is too long to be read at all. */
    List<Reason> unreadable() {
        return List.of(Reason.ofField(GeneralReason.TOO_LONG, "body", String.valueOf(LONGEST_BODY)));
    }

    boolean isReadable() {
        return body.length() <= LONGEST_BODY;
    }

    /** The same with more HTML behind the body. */
    SubmittedText with(String html) {
        return new SubmittedText(title, byline, body.stripTrailing() + "\n" + html, note, "");
    }

    SectionText text(Document document) {
        return new SectionText(title, byline, document);
    }
}
