package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Puts a box where no font has the character, so that a proof shows where it is missing. An edition has no boxes. */
public final class Boxes {
    private static final int BOX = 0x25A1;

    private Boxes() {}

    /** The manuscript with a box for each character that would vanish; the same where none would. */
    public static Manuscript in(Manuscript manuscript) {
        Map<String, String> names = new LinkedHashMap<>();
        manuscript.names().forEach((language, name) -> names.put(language, boxed(name)));
        return new Manuscript(
                manuscript.kind(),
                manuscript.publication(),
                boxed(manuscript.publicationTitle()),
                names,
                boxed(manuscript.tagline()),
                manuscript.language(),
                manuscript.period(),
                boxed(manuscript.title()),
                manuscript.number(),
                manuscript.date(),
                manuscript.timeZone(),
                manuscript.style(),
                manuscript.coverPicture(),
                manuscript.pictures(),
                manuscript.missing().stream().map(Boxes::boxed).toList(),
                manuscript.sections().stream().map(Boxes::boxed).toList(),
                manuscript.trail());
    }

    private static ManuscriptSection boxed(ManuscriptSection section) {
        return new ManuscriptSection(
                section.id(),
                section.number(),
                boxed(section.title()),
                boxed(section.byline()),
                isWhole(section.body()) ? section.body() : boxedBody(section.body()),
                section.revision(),
                section.contentHash(),
                section.editors().stream().map(Boxes::boxed).toList(),
                section.approvals().stream().map(Boxes::boxed).toList());
    }

    private static Approval boxed(Approval approval) {
        return new Approval(
                approval.stage(),
                approval.revision(),
                approval.contentHash(),
                boxed(approval.by()),
                approval.role(),
                approval.at());
    }

    private static String boxedBody(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().nodeStream(TextNode.class).forEach(text -> text.text(boxed(text.getWholeText())));
        return document.body().html();
    }

    private static boolean isWhole(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().allMatch(Coverage::shows);
    }

    private static String boxed(String text) {
        if (isWhole(text)) {
            return text;
        }
        StringBuilder boxed = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> boxed.appendCodePoint(Coverage.shows(letter) ? letter : BOX));
        return boxed.toString();
    }
}
