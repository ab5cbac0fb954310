package io.masthead.domain.document.docx;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the main part of a Word file and puts its text, changes and comments together. */
final class DocumentReader {
    private static final String NORMAL = "normal";

    private final WordPackage file;
    private final ReadingContext context;

    DocumentReader(WordPackage file, Reading reading, WordPictures pictures) {
        this.file = file;
        this.context = new ReadingContext(file, reading, pictures);
    }

    WordText read() {
        context.readNotes();
        var blocks = new DocumentAssembler(context);
        body(blocks);
        List<BlockDraft> drafts = blocks.finished();
        drafts.removeIf(BlockDraft::isPruned);
        Document document = named(drafts);
        context.comments.end(context.warnings);
        return new WordText(
                new LineRewriter(context).applied(document),
                context.changes.all(),
                context.comments.all(),
                context.warnings.all(),
                context.headings.stream()
                        .map(it -> new WordHeading(it.block().nearestId(), it.level()))
                        .toList(),
                styles(drafts));
    }

    private static Map<String, String> styles(List<BlockDraft> drafts) {
        var styles = new HashMap<String, String>();
        for (BlockDraft draft : drafts) {
            if (!draft.style.isEmpty() && !draft.style.equals(NORMAL)) {
                styles.put(draft.nearestId(), draft.style);
            }
        }
        return styles;
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
            flow.finish();
        }
    }

    /** The document with an id on every block, which the drafts know then too. */
    private Document named(List<BlockDraft> drafts) {
        context.assignIds();
        List<Block> blocks = drafts.stream().map(BlockDraft::block).toList();
        Document document = new Document(blocks).withBlockIds(Document.EMPTY);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).named(document.blocks().get(i));
        }
        return document;
    }
}
