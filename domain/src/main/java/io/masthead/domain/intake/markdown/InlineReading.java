package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.html.LinkAddress;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.intake.text.ImportWarning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** One reading of a block's running text: lines with marks and notes. */
final class InlineReading {

    /** Marks in marks; nobody nests more, and what is deeper is read as its words. */
    private static final int DEEPEST = 50;

    private final MarkdownInlines inlines;
    private final MarkdownReport report;
    private final boolean breaks;
    private final boolean inNote;
    private final List<List<Inline>> lines = new ArrayList<>();
    private final Map<MarkType, String> marks = new EnumMap<>(MarkType.class);
    private InlineBuilder line = new InlineBuilder();

    InlineReading(MarkdownInlines inlines, boolean breaks, boolean inNote) {
        this.inlines = inlines;
        this.report = inlines.report();
        this.breaks = breaks;
        this.inNote = inNote;
    }

    List<List<Inline>> read(Node block) {
        children(block, 0);
        end();
        return lines;
    }

    private void children(Node parent, int depth) {
        if (depth > DEEPEST) {
            add(TreeWalk.words(parent));
            return;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child, depth + 1);
        }
    }

    private void node(Node node, int depth) {
        switch (node) {
            case Text text -> add(text.getLiteral());
            case SoftLineBreak end -> add(" ");
            case HardLineBreak end -> hardBreak();
            case Emphasis emphasis -> marked(MarkType.EMPHASIS, "", emphasis, depth);
            case StrongEmphasis strong -> marked(MarkType.STRONG, "", strong, depth);
            case Link link -> link(link, depth);
            case Image image -> picture(image);
            case Code code -> code(code);
            case HtmlInline html -> markup(html);
            case FootnoteReference mark -> note(inNote ? null : inlines.note(mark.getLabel()), mark, mark.getLabel());
            case InlineFootnote note -> note(inNote ? null : inlines.note(note), note, TreeWalk.words(note));
            default -> children(node, depth);
        }
    }

    private void add(String text) {
        line.add(
                text,
                marks.entrySet().stream()
                        .map(it -> new Mark(it.getKey(), it.getValue()))
                        .sorted(Mark.OUTERMOST_FIRST)
                        .toList());
    }

    private void hardBreak() {
        if (breaks) {
            end();
        } else {
            add(" ");
        }
    }

    private void end() {
        List<Inline> finished = line.finished();
        if (!finished.isEmpty()) {
            lines.add(finished);
        }
        line = new InlineBuilder();
    }

    private void marked(MarkType type, String value, Node node, int depth) {
        String before = marks.put(type, value);
        children(node, depth);
        if (before == null) {
            marks.remove(type);
        } else {
            marks.put(type, before);
        }
    }

    private void link(Link link, int depth) {
        var address = LinkAddress.of(link.getDestination());
        if (address.isPresent()) {
            marked(MarkType.LINK, address.get(), link, depth);
        } else {
            report.add(SanitizerWarning.Code.OTHER_ADDRESS, link, "link", link.getDestination());
            children(link, depth);
        }
    }

    private void picture(Image image) {
        String alternative = TreeWalk.words(image);
        String name = alternative.isBlank() ? image.getDestination() : alternative;
        report.add(SanitizerWarning.Code.PICTURE, image, "picture", name);
    }

    private void code(Code code) {
        report.add(SanitizerWarning.Code.OTHER_FORM, code, "code", code.getLiteral());
        add(code.getLiteral());
    }

    private void note(@Nullable Note note, Node mark, String words) {
        if (note == null) {
            report.add(ImportWarning.NOTE_UNPAIRED, mark, words);
        } else {
            line.add(note);
        }
    }

    /** Tags that have a meaning here are marks; others are reported, and what stands between them is kept. */
    private void markup(HtmlInline html) {
        var tag = MarkdownTag.of(html.getLiteral());
        if (tag.isBreak()) {
            hardBreak();
        } else if (tag.mark() != null && tag.closes()) {
            marks.remove(tag.mark());
        } else if (tag.mark() != null) {
            marks.put(tag.mark(), "");
        } else if (!tag.closes() && !tag.isComment()) {
            report.add(SanitizerWarning.Code.OTHER_FORM, html, html.getLiteral(), html.getLiteral());
        }
    }
}
