package io.masthead.domain.intake.outline;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.SectionTitles;
import java.util.List;

/** Makes the text of one section of a file: its title, its byline, its headings from the second level on. */
final class SectionOutline {

    private final Outline outline;
    private final String ownTitle;
    private final String ownByline;

    SectionOutline(Outline outline, String ownTitle, String ownByline) {
        this.outline = outline;
        this.ownTitle = ownTitle;
        this.ownByline = ownByline;
    }

    ParsedText text() {
        boolean named = !outline.title().isEmpty();
        String title = ownTitle.isEmpty() ? outline.title() : ownTitle;
        if (named && !SectionTitles.isSame(title, outline.title())) {
            report(ImportWarning.TITLE_NOT_TAKEN, outline.title());
        }
        if (!outline.byline().isEmpty() && !ownByline.isEmpty() && !ownByline.equals(outline.byline())) {
            report(ImportWarning.BYLINE_NOT_TAKEN, outline.byline());
        }
        int from = firstIsTitle(title) ? 1 : 0;
        if (from == 1 && title.isEmpty()) {
            title = outline.blocks().getFirst().words();
        }
        title = fitting(title);
        from += isOwnByline(from) ? 1 : 0;
        var rest = outline.blocks().subList(from, outline.blocks().size());
        String byline = fitting(ownByline.isEmpty() ? outline.byline() : ownByline);
        var body = new Document(blocks(rest));
        return new ParsedText(title, byline, body, outline.report().lines());
    }

    private boolean firstIsTitle(String title) {
        if (outline.blocks().isEmpty() || !outline.blocks().getFirst().isHeading()) {
            return false;
        }
        return title.isEmpty()
                || SectionTitles.isSame(title, outline.blocks().getFirst().words());
    }

    /** Below its title a file may say the byline again. */
    private boolean isOwnByline(int at) {
        boolean below = at == 1 || !outline.title().isEmpty();
        return below
                && !ownByline.isEmpty()
                && at < outline.blocks().size()
                && SectionTitles.isSame(ownByline, outline.blocks().get(at).words());
    }

    /** A byline may be as long as a title. */
    private String fitting(String line) {
        return SectionTitles.fitting(line, 1, line, outline.report());
    }

    private void report(ImportWarning warning, String text) {
        outline.report().add(warning, 1, text);
    }

    /** Headings of the first level are none in a section: where there are some, all move down by one. */
    private List<Block> blocks(List<OutlineBlock> rest) {
        int down = rest.stream().anyMatch(it -> it.level() == 1) ? 1 : 0;
        return Headings.placed(rest, down, outline.report());
    }
}
