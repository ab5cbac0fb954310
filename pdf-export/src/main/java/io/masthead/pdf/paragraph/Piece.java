package io.masthead.pdf.paragraph;

/** A part of a paragraph: text, or something that is as wide as it is. */
sealed interface Piece {

    /** Text that may be broken. */
    record Text(TextRun run) implements Piece {}

    /** Something that cannot be broken, as a list's label; its width in dots. */
    record Fixed(float width) implements Piece {}
}
