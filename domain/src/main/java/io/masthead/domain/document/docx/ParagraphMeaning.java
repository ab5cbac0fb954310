package io.masthead.domain.document.docx;

import io.masthead.domain.document.SchemaValues;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is, by its own properties and its styles.
 *
 * @param level of a heading: 0 for the title, 1 to 9
 * @param position in a list; null where it is no item
 * @param style the name of its style, in lower case; empty for none
 * @param indent how far it is moved in, in twentieths of a point; null where nothing says so
 */
record ParagraphMeaning(
        ParagraphKind kind,
        int level,
        @Nullable ListPosition position,
        @Nullable Integer indent,
        String style) {
    private static final String HEADER = "table heading";
    private static final String CELL_TEXT = "table text";
    private static final String TABLE_CAPTION = "table caption";
    private static final String GAP = "table gap";
    private static final Pattern FURTHER = Pattern.compile("(?:quote )?list continue(?: ([2-9]))?");

    static ParagraphMeaning of(ParagraphProperties direct, ReadingContext context) {
        List<Style> line = context.styles.paragraph(direct.style());
        ListPosition position = context.numbering.of(direct, line);
        Integer indent = direct.indent();
        if (indent == null && position != null && direct.numbering() != null) {
            indent = position.format().indent();
        }
        if (indent == null) {
            indent = StyleSheet.nearest(line, ParagraphProperties::indent);
        }
        if (indent == null && position != null) {
            indent = position.format().indent();
        }
        String name = line.isEmpty() ? "" : ParagraphKind.name(line.getFirst());
        return new ParagraphMeaning(
                ParagraphKind.of(direct, line), ParagraphKind.level(direct, line), position, indent, name);
    }

    /** The level of the list, from 1, with whose item its style says that it goes on; 0 where it does not say. */
    int furtherLevel() {
        Matcher further = FURTHER.matcher(style);
        if (!further.matches()) {
            return 0;
        }
        return further.group(1) == null ? 1 : Integer.parseInt(further.group(1));
    }

    /** What its style says that it heads in a table, see decision 59; empty for anything, null where it is no header. */
    @Nullable
    String headerScope() {
        String scope =
                style.startsWith(HEADER) ? style.substring(HEADER.length()).strip() : null;
        return scope == null || scope.isEmpty() || SchemaValues.isAttribute("scope", scope) ? scope : null;
    }

    /** Whether its style says that it stands in a cell which is no header. */
    boolean isCellText() {
        return style.equals(CELL_TEXT);
    }

    /** Whether its style says that it is the caption of a table, and not of a figure before it. */
    boolean isTableCaption() {
        return style.equals(TABLE_CAPTION);
    }

    /** Whether its style says that it only fills Word's grid. */
    boolean isGap() {
        return style.equals(GAP);
    }

    /** Whether it may be an item of a list in the text: an empty one can hold further lists. */
    boolean mayBeItem() {
        return kind == ParagraphKind.TEXT || kind == ParagraphKind.LIST_TEXT;
    }

    /** How far it is moved in; 0 where nothing says so. */
    int indentOrNone() {
        return indent == null ? 0 : indent;
    }
}
