package io.masthead.pdf.linebreak;

/** A part of a paragraph: text, or something that is as wide as it is. */
sealed interface ParagraphItem {

    /** Text that may be broken. */
    record Text(TextRun run) implements ParagraphItem {}

    /** Something that cannot be broken, as a list's label; its width in dots. */
    record Fixed(float width) implements ParagraphItem {}
}
