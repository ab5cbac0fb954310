package io.masthead.domain.document.docx;

import java.util.List;

/** Takes the blocks of one flow of text: of the document, of a cell, of a text box. */
interface BlockAssembler {

    /** A paragraph that is complete. */
    void paragraph(ParagraphMeaning meaning, OpenParagraph paragraph);

    /** A table; what it could not hold follows. */
    void table(BlockDraft table, List<BlockDraft> behind);

    /** Something that stands in no block of its own: a change to a table that is gone. */
    void nowhere(BlockPosition place);

    /** An assembler for text that stands here but is not of this flow. */
    BlockAssembler nested();

    /** What no block of here could take; known once it is {@link #finished}. */
    List<BlockPosition> homeless();

    /** No more follows; the blocks in their order. */
    List<BlockDraft> finished();
}
