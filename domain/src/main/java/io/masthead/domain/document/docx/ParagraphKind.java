package io.masthead.domain.document.docx;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a paragraph is by its outline level and style. */
enum ParagraphKind {
    TEXT,
    HEADING,
    QUOTATION,
    PULL_QUOTE,
    CAPTION,
    /** Its indent says that it goes on with an item of a list. */
    LIST_TEXT;

    /** The level of a heading that is none. */
    static final int NO_LEVEL = -1;

    private static final int BODY_TEXT = 9;

    /** Built-in names are English in every Word; those of other programs are in the languages that people here use. */
    private static final Pattern HEADING_NAME = Pattern.compile(
            "(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|заголовок|başlık|başlıq) ?([1-9])");

    private static final Pattern TITLE_NAME = Pattern.compile("title");
    private static final Pattern PULL_QUOTE_NAME = Pattern.compile("pull[ -]?quote");
    private static final Pattern QUOTATION_NAME = Pattern.compile(
            "quote|intense quote|quotations?|block ?quote|block ?quotation|block text|quote list(?: continue(?: [2-9])?)?|citation|zitat|sitat");
    private static final Pattern CAPTION_NAME = Pattern.compile("caption|figure caption|table caption");
    private static final Pattern LIST_TEXT_NAME = Pattern.compile("list paragraph|list continue(?: [2-9])?");

    /** The level of the heading, 0 for the title, 1 to 9; {@link #NO_LEVEL} for none. */
    static int level(ParagraphProperties direct, List<Style> line) {
        if (direct.outline() != null) {
            return levelOf(direct.outline());
        }
        for (Style style : line) {
            int level = level(style);
            if (level != NO_LEVEL) {
                return level > BODY_TEXT ? NO_LEVEL : level;
            }
        }
        return NO_LEVEL;
    }

    private static int level(Style style) {
        Integer outline = style.paragraph().outline();
        if (outline != null) {
            return outline + 1;
        }
        Matcher heading = HEADING_NAME.matcher(name(style));
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return TITLE_NAME.matcher(name(style)).matches() ? 0 : NO_LEVEL;
    }

    private static int levelOf(int outline) {
        return outline < 0 || outline >= BODY_TEXT ? NO_LEVEL : outline + 1;
    }

    static ParagraphKind of(ParagraphProperties direct, List<Style> line) {
        if (level(direct, line) != NO_LEVEL) {
            return HEADING;
        }
        for (Style style : line) {
            ParagraphKind kind = ofStyle(style);
            if (kind != null) {
                return kind;
            }
        }
        return TEXT;
    }

    private static @Nullable ParagraphKind ofStyle(Style style) {
        String name = name(style);
        if (PULL_QUOTE_NAME.matcher(name).matches()) {
            return PULL_QUOTE;
        }
        if (QUOTATION_NAME.matcher(name).matches()) {
            return QUOTATION;
        }
        if (CAPTION_NAME.matcher(name).matches()) {
            return CAPTION;
        }
        return LIST_TEXT_NAME.matcher(name).matches() ? LIST_TEXT : null;
    }

    /** The first of its names: people's own ones follow, parted by commas. */
    static String name(Style style) {
        return style.name().toLowerCase(Locale.ROOT).replaceFirst(",.*", "").strip();
    }
}
