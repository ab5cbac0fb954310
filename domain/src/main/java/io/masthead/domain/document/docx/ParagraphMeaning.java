package io.masthead.domain.document.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is, by its own properties and its styles.
 *
 * @param level of a heading: 0 for the title, 1 to 9
 * @param position in a list; null where it is no item
 * @param indent how far it is moved in, in twentieths of a point; null where nothing says so
 */
record ParagraphMeaning(
        ParagraphKind kind,
        int level,
        @Nullable ListPosition position,
        @Nullable Integer indent) {

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
        return new ParagraphMeaning(
                ParagraphKind.of(direct, line), ParagraphKind.level(direct, line), position, indent);
    }
}
