package io.masthead.domain.document.docx;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.util.List;

/** Reads the main part of a Word file and puts its text, changes and comments together. */
final class DocumentReader {
    private final WordPackage file;
    private final ReadingContext context;

    DocumentReader(WordPackage file, Reading reading, WordPictures pictures) {
        this.file = file;
        this.context = new ReadingContext(file, reading, pictures);
    }

    WordText read() {
        var blocks = new DocumentAssembler(context);
        body(blocks);
        List<BlockDraft> drafts = blocks.finished();
        Document document = named(drafts);
        return new WordText(
                new LineRewriter(context).applied(document),
                context.changes.all(),
                context.comments.all(),
                context.warnings.all(),
                context.headings.stream()
                        .map(it -> new WordHeading(it.block().nearestId(), it.level()))
                        .toList());
    }

    private void body(BlockAssembler blocks) {
        try (XmlCursor xml = file.xml(file.mainPart())) {
            if (xml == null || !xml.name().equals("w:document")) {
                throw new UnreadableWordFile(Cause.NOT_WORD);
            }
            var flow = new TextFlow(context, file.mainPart(), blocks);
            xml.children(name -> {
                if (name.equals("w:body")) {
                    new StoryReader(flow).read(xml);
                }
            });
            flow.finishParagraph();
        }
    }

    /** The document with an id on every block, which the drafts know then too. */
    private Document named(List<BlockDraft> drafts) {
        context.ids.forEach(ReadingContext.IdDraft::assign);
        List<Block> blocks = drafts.stream().map(BlockDraft::block).toList();
        Document document = new Document(blocks).withBlockIds(Document.EMPTY);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).named(document.blocks().get(i));
        }
        return document;
    }
}
