package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.Run;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as HTML in their one form: each block on a line of its own, attributes in the table's order. */
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();
    private final boolean withIds;

    private HtmlWriter(boolean withIds) {
        this.withIds = withIds;
    }

    static String written(List<Block> blocks) {
        return new HtmlWriter(true).all(blocks);
    }

    static String writtenWithoutIds(List<Block> blocks) {
        return new HtmlWriter(false).all(blocks);
    }

    static String escaped(String letters) {
        var escaped = new StringBuilder(letters.length() + 16);
        escape(escaped, letters);
        return escaped.toString();
    }

    /** Appends whole stretches: few letters need a reference. */
    private static void escape(StringBuilder out, String letters) {
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            String reference = reference(letters.charAt(i));
            if (!reference.isEmpty()) {
                out.append(letters, from, i).append(reference);
                from = i + 1;
            }
        }
        out.append(letters, from, letters.length());
    }

    private static String reference(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\u00A0' -> "&nbsp;";
            default -> "";
        };
    }

    private String all(List<Block> blocks) {
        blocks.forEach(this::block);
        return html.toString();
    }

    private void block(Block block) {
        NodeType kind = block.element();
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n' && !kind.isCell()) {
            html.append('\n');
        }
        html.append(startTag(block, withIds));
        line(block.text());
        block.children().forEach(this::block);
        if (kind.inside() != ContentModel.NOTHING) {
            html.append("</").append(kind.tag()).append('>');
        }
    }

    static String startTag(Block block, boolean withId) {
        NodeType kind = block.element();
        var tag = new StringBuilder("<").append(kind.tag());
        if (!kind.className().isEmpty()) {
            tag.append(attribute("class", kind.className()));
        }
        for (String name : kind.attributes()) {
            String value = block.attributes().get(name);
            if (value != null) {
                tag.append(attribute(name, value));
            }
        }
        if (withId && !block.id().isEmpty()) {
            tag.append(attribute("data-id", block.id()));
        }
        return tag.append('>').toString();
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private void line(List<Inline> text) {
        var runs = new ArrayList<Run>();
        for (Inline piece : text) {
            switch (piece) {
                case Run run -> runs.add(run);
                case Note note -> {
                    html.append(runs(runs));
                    runs.clear();
                    html.append("<span class=\"note\"");
                    html.append(withIds && !note.id().isEmpty() ? attribute("data-id", note.id()) : "");
                    html.append('>').append(runs(note.runs())).append("</span>");
                }
            }
        }
        html.append(runs(runs));
    }

    /** Runs with as few tags as the order of the marks allows. */
    static String runs(List<Run> runs) {
        var out = new StringBuilder();
        List<Mark> open = List.of();
        for (Run run : runs) {
            change(out, open, run.marks());
            open = run.marks();
            escape(out, run.letters());
        }
        change(out, open, List.of());
        return out.toString();
    }

    private static void change(StringBuilder out, List<Mark> from, List<Mark> to) {
        int same = 0;
        while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
            same++;
        }
        for (int i = from.size() - 1; i >= same; i--) {
            out.append("</").append(from.get(i).element().tag()).append('>');
        }
        for (Mark mark : to.subList(same, to.size())) {
            out.append('<').append(mark.element().tag());
            mark.element().attributes().forEach(name -> out.append(attribute(name, mark.value())));
            out.append('>');
        }
    }
}
