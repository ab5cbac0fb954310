package io.masthead.pdf.linebreak;

/**
 * What a paragraph is made of: text that may be broken, and boxes that may not (Knuth and Plass 1981; CSS Inline Layout).
 */
sealed interface ParagraphItem {

    /** Text in one font and one language. */
    record Text(TextRun run) implements ParagraphItem {}

    /** An atomic inline box, as a list's label; its width in dots. */
    record Atomic(float width) implements ParagraphItem {}
}
