package io.masthead.domain.document.docx;

import io.masthead.domain.language.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment whose passage is not known yet. */
final class CommentDraft {
    private static final int LONGEST_QUOTE = 2_000;

    private final String id;
    private final Revision revision;
    private final List<String> lines = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder quote = new StringBuilder();
    private BlockPosition place = new BlockPosition();
    private @Nullable CommentDraft parent;
    private boolean done;
    private boolean pictured;

    private CommentDraft(String id, Revision revision) {
        this.id = id;
        this.revision = revision;
    }

    /** Reads the {@code w:comment} at which the cursor stands. */
    static CommentDraft read(XmlCursor xml, Budget budget) {
        var draft = new CommentDraft(xml.value("w:id"), Revision.at(xml));
        draft.content(xml, budget);
        return draft;
    }

    private void content(XmlCursor xml, Budget budget) {
        xml.children(name -> {
            if (name.equals("w:p")) {
                paragraphs.add(budget.kept(xml.value("w14:paraId")));
                var line = new StringBuilder();
                words(xml, line, budget);
                lines.add(Characters.cleaned(line.toString()).strip());
            } else {
                content(xml, budget);
            }
        });
    }

    private void words(XmlCursor xml, StringBuilder line, Budget budget) {
        xml.children(name -> {
            switch (name) {
                case "w:t" -> line.append(budget.kept(xml.text()));
                case "w:tab", "w:br", "w:cr" -> line.append(' ');
                case "w:noBreakHyphen" -> line.append('\u2011');
                case "w:sym" -> line.append(SymbolFont.letter(xml.value("w:font"), xml.value("w:char")));
                case "m:oMath" -> line.append(budget.kept(EquationReader.line(xml)));
                case "a:blip", "v:imagedata" -> pictured = true;
                case "w:p" -> inABox(xml, line, budget);
                case "w:del", "w:moveFrom", "w:pPr", "w:rPr", "mc:Fallback" -> {}
                default -> words(xml, line, budget);
            }
        });
    }

    private void inABox(XmlCursor xml, StringBuilder line, Budget budget) {
        line.append(' ');
        words(xml, line, budget);
        line.append(' ');
    }

    /** Whether it shows a picture; its words alone are kept. */
    boolean isPictured() {
        return pictured;
    }

    String id() {
        return id;
    }

    /** The ids of its paragraphs, by which threads know it. */
    List<String> paragraphs() {
        return paragraphs;
    }

    void thread(@Nullable CommentDraft answered, boolean resolved) {
        parent = answered;
        done = resolved;
    }

    @Nullable
    CommentDraft parent() {
        return parent;
    }

    void place(BlockPosition where) {
        place = where;
    }

    BlockPosition place() {
        return place;
    }

    /** Whom the file names; may be empty. */
    String author() {
        return Characters.cleaned(revision.author());
    }

    /** What it says, one line for each paragraph. */
    String words() {
        return String.join("\n", lines).strip();
    }

    /** Adds words to the passage, and says whether it is long enough to be found by. */
    boolean isFullWith(String words, Budget budget) {
        budget.spend((long) words.length() * Budget.LETTER);
        quote.append(words);
        return quote.length() > LONGEST_QUOTE;
    }

    WordComment finished() {
        return new WordComment(
                author(),
                revision.at(),
                place.id(),
                Characters.cleaned(quote.toString()).strip(),
                words(),
                id,
                parent == null ? null : parent.id,
                parent == null ? done : parent.done);
    }
}
