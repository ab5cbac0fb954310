package io.masthead.domain.document.html;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.SchemaValues;
import io.masthead.domain.document.html.HtmlScanner.StartTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one line of stored HTML: text, marks and notes, up to the tag of a block. */
final class InlineReader {
    private final HtmlScanner scanner;
    private final Function<StartTag, String> ids;
    private final InlineBuilder line = new InlineBuilder();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final boolean inNote;

    InlineReader(HtmlScanner scanner, Function<StartTag, String> ids) {
        this(scanner, ids, false);
    }

    private InlineReader(HtmlScanner scanner, Function<StartTag, String> ids, boolean inNote) {
        this.scanner = scanner;
        this.ids = ids;
        this.inNote = inNote;
    }

    List<Inline> read() {
        while (!scanner.isAtEnd()) {
            if (scanner.isAtStartTag()) {
                if (!start()) {
                    break;
                }
            } else if (!scanner.isAtEndTag()) {
                line.add(scanner.text(), List.copyOf(marks));
            } else if (marks.isEmpty()) {
                break;
            } else {
                scanner.endTag(marks.removeLast().type().tag());
            }
        }
        return line.finished();
    }

    /** False where the tag begins a block. */
    private boolean start() {
        String name = scanner.peekName();
        MarkType type = markType(name);
        if (type == null) {
            return false;
        }
        StartTag tag = scanner.startTag();
        if (tag.attribute("class").equals("note") && marks.isEmpty() && !inNote) {
            note(tag);
        } else {
            marks.add(mark(type, tag));
        }
        return true;
    }

    private static @Nullable MarkType markType(String name) {
        for (MarkType type : MarkType.values()) {
            if (type.tag().equals(name)) {
                return type;
            }
        }
        return null;
    }

    private Mark mark(MarkType type, StartTag tag) {
        String value = tag.attribute(type.attribute());
        int attributes = type.attribute().isEmpty() ? 0 : 1;
        if (tag.attributes().size() != attributes || !SchemaValues.isMarkValue(type, value)) {
            throw scanner.invalid(tag.position(), "an attribute or value that the mark does not have");
        }
        if (!marks.isEmpty() && marks.getLast().type().compareTo(type) >= 0) {
            throw scanner.invalid(tag.position(), "marks in another order than the schema's");
        }
        return new Mark(type, value);
    }

    private void note(StartTag tag) {
        List<TextRun> content = new InlineReader(scanner, ids, true)
                .read().stream().map(TextRun.class::cast).toList();
        if (content.isEmpty()) {
            throw scanner.invalid(tag.position(), "a note without words");
        }
        scanner.endTag(tag.name());
        line.add(new Note(ids.apply(tag), content));
    }
}
