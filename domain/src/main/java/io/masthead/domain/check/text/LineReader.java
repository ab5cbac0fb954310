package io.masthead.domain.check.text;

import io.masthead.domain.check.text.CheckedLine.Link;
import io.masthead.domain.check.text.CheckedLine.Stretch;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a text into lines, each once. */
public final class LineReader {
    private final List<CheckedLine> lines = new ArrayList<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    private LineReader() {}

    /** Title and byline, then the body's lines in their order, each note after its line. */
    public static List<CheckedLine> lines(SectionText text) {
        var reader = new LineReader();
        reader.lines.add(CheckedLine.plain(LineKind.TITLE, CheckedLine.TITLE, text.title()));
        reader.lines.add(CheckedLine.plain(LineKind.BYLINE, CheckedLine.BYLINE, text.byline()));
        text.body().blocks().forEach(block -> reader.read(block, "", LineKind.TEXT));
        return List.copyOf(reader.lines);
    }

    private void read(Block block, String around, LineKind kind) {
        String id = block.id().isEmpty() ? around : block.id();
        switch (block) {
            case TextBlock text -> line(text.content(), id, kind(text.type(), kind));
            case ContainerBlock container -> {
                var inside = container.type().isCell() ? LineKind.CELL : kind;
                container.content().forEach(child -> read(child, id, inside));
            }
            case ImageBlock image -> {}
        }
    }

    private static LineKind kind(NodeType type, LineKind around) {
        return switch (type) {
            case HEADING_2, HEADING_3, HEADING_4 -> LineKind.HEADING;
            case TABLE_CAPTION, FIGURE_CAPTION -> LineKind.CAPTION;
            default -> around;
        };
    }

    private void line(List<? extends Inline> content, String block, LineKind kind) {
        var words = new StringBuilder();
        var foreign = new ArrayList<Stretch>();
        var links = new ArrayList<Link>();
        var notes = new ArrayList<Note>();
        for (Inline piece : content) {
            switch (piece) {
                case TextRun run -> {
                    int from = words.length();
                    words.append(run.text());
                    run.marks().forEach(mark -> mark(mark, from, words.length(), foreign, links));
                }
                case Note note -> notes.add(note);
            }
        }
        int offset = lengths.getOrDefault(block, 0);
        lengths.put(block, offset + words.length());
        lines.add(new CheckedLine(kind, block, offset, words.toString(), List.copyOf(foreign), List.copyOf(links)));
        notes.forEach(note -> line(note.content(), note.id().isEmpty() ? block : note.id(), LineKind.NOTE));
    }

    /** A link over several runs is one. */
    private static void mark(Mark mark, int from, int to, List<Stretch> foreign, List<Link> links) {
        if (mark.type() == MarkType.LANGUAGE) {
            foreign.add(new Stretch(from, to));
        }
        if (mark.type() == MarkType.LINK) {
            boolean goesOn = !links.isEmpty()
                    && links.getLast().to() == from
                    && links.getLast().address().equals(mark.value());
            int begins = goesOn ? links.removeLast().from() : from;
            links.add(new Link(begins, to, mark.value()));
        }
    }
}
