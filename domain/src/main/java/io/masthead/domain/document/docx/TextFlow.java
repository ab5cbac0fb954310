package io.masthead.domain.document.docx;

import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part's text as it is read: what is open at the place where the reading is, and what becomes of the letters there. A
 * paragraph whose end is not in this reading stays open for the next one.
 */
final class TextFlow {
    final ReadingContext context;
    final Relationships relationships;
    final FieldStack fields;
    private final LinkReport links;
    private final PassageReport hidden;
    private final PassageReport struck;
    private final Deque<String> addresses = new ArrayDeque<>();
    private final Map<String, BlockBookmark> bookmarks = new HashMap<>();
    private BlockAssembler blocks;
    private OpenParagraph open = new OpenParagraph();
    private @Nullable ParagraphMeaning meaning;
    private int absent;

    TextFlow(ReadingContext context, String part, BlockAssembler blocks) {
        this.context = context;
        this.relationships = context.file.relationshipsOf(part);
        this.fields = new FieldStack(context.warnings, () -> absent == 0);
        this.blocks = blocks;
        this.links = new LinkReport(context.warnings);
        this.hidden = new PassageReport(WordWarningCode.HIDDEN_TEXT, context.warnings);
        this.struck = new PassageReport(WordWarningCode.STRUCK, context.warnings);
    }

    OpenParagraph paragraph() {
        return open;
    }

    BlockPosition place() {
        return open.place();
    }

    BlockAssembler blocks() {
        return blocks;
    }

    void beginBookmark(String id, BlockBookmark bookmark) {
        context.budget.spend(Budget.ENTRY);
        bookmarks.put(id, bookmark);
    }

    /** Where it ends it belongs: whoever breaks a paragraph at its beginning leaves the bookmark's start behind. */
    void endBookmark(String id) {
        BlockBookmark bookmark = bookmarks.remove(id);
        if (bookmark != null) {
            open.line().ids.add(bookmark);
        }
    }

    /** Whether what is read stands in this reading, and in no field that is dropped. */
    boolean isKept() {
        return absent == 0 && !fields.isDropping();
    }

    /** What stands inside is changed so, and perhaps not in this reading. */
    void tracked(WordChange.Kind kind, Revision revision, boolean present, Runnable inside) {
        context.changes.begin(kind, revision, open.place());
        presentIf(present, inside);
        context.changes.end();
    }

    /**
     * What stands inside was moved, and is perhaps not in this reading.
     *
     * @param source whether it stood here before
     */
    void moved(boolean source, Revision revision, boolean present, Runnable inside) {
        context.changes.beginMoved(source, present, revision, open.place());
        presentIf(present, inside);
        context.changes.end();
    }

    void presentIf(boolean present, Runnable inside) {
        absent += present ? 0 : 1;
        inside.run();
        absent -= present ? 0 : 1;
    }

    /** What stands inside leads to that address. */
    void linked(String address, Runnable inside) {
        addresses.push(address);
        inside.run();
        addresses.pop();
    }

    void text(String letters, CharacterLook look) {
        if (letters.isEmpty()) {
            return;
        }
        if (fields.isDropping()) {
            fields.drop(letters);
            return;
        }
        if (look.hidden()) {
            hidden.add(absent == 0 ? letters : "");
            return;
        }
        hidden.end();
        context.changes.text(letters);
        if (absent > 0) {
            return;
        }
        if (look.struck()) {
            struck.add(letters);
        } else {
            struck.end();
        }
        context.budget.kept(letters);
        context.comments.text(letters);
        open.line().add(letters, marks(letters, look), look.display());
    }

    /** Where what stands here leads; empty where to nowhere. */
    String link() {
        return addresses.isEmpty() ? fields.link() : addresses.element();
    }

    private List<Mark> marks(String letters, CharacterLook look) {
        var marks = new ArrayList<Mark>();
        String address = link();
        context.budget.spend((long) address.length() * Budget.LETTER);
        String link = address.isEmpty() ? "" : links.checked(address, letters);
        if (!link.isEmpty()) {
            marks.add(new Mark(MarkType.LINK, link));
        }
        int count = (int) letters.codePoints().filter(Character::isLetter).count();
        for (Mark mark : look.marks()) {
            if (mark.type() != MarkType.LANGUAGE) {
                marks.add(mark);
            } else if (count > 0) {
                context.languages.add(mark.value(), count);
                marks.add(mark);
            }
        }
        return marks;
    }

    /** A line break, or that of a page or a column. */
    void lineBreak() {
        if (isKept()) {
            context.comments.boundary();
            open.breakLine();
        }
        if (!fields.isDropping()) {
            context.changes.text(" ");
        }
    }

    /** A paragraph is complete; where its end is not in this reading, the next one goes on with it. */
    void endParagraph(ParagraphMeaning what, boolean endIsPresent) {
        fields.endOfParagraph();
        hidden.end();
        struck.end();
        context.changes.boundary();
        meaning = what;
        if (endIsPresent && absent == 0) {
            finishParagraph();
        }
    }

    /** What is open is complete, whatever its end: a table or the end of the text follows. */
    void finishParagraph() {
        ParagraphMeaning last = meaning;
        if (last != null) {
            OpenParagraph complete = open;
            open = new OpenParagraph();
            meaning = null;
            context.comments.boundary();
            blocks.paragraph(last, complete);
        }
    }

    /** No paragraph follows: what was met behind the last one belongs to it. */
    void finish() {
        finishParagraph();
        open.places().forEach(blocks::nowhere);
    }

    /** Reads text that stands here but flows apart: of a cell, of a text box. */
    void apart(BlockAssembler inner, Runnable inside) {
        BlockAssembler blocksAround = blocks;
        OpenParagraph openAround = open;
        ParagraphMeaning meaningAround = meaning;
        blocks = inner;
        open = new OpenParagraph();
        meaning = null;
        inside.run();
        finish();
        blocks = blocksAround;
        open = openAround;
        meaning = meaningAround;
    }
}
