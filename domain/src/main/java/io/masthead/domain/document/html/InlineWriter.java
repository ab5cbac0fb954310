package io.masthead.domain.document.html;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import java.util.List;

/** Writes running text with as few tags as the order of its marks allows. */
public final class InlineWriter {
    private final StringBuilder html = new StringBuilder();
    private final boolean withIds;
    private List<Mark> open = List.of();

    private InlineWriter(boolean withIds) {
        this.withIds = withIds;
    }

    /** A line as HTML; its notes with their ids, if wanted. */
    public static String of(List<? extends Inline> line, boolean withIds) {
        var writer = new InlineWriter(withIds);
        line.forEach(writer::piece);
        writer.change(List.of());
        return writer.html.toString();
    }

    private void piece(Inline piece) {
        switch (piece) {
            case TextRun run -> {
                change(run.marks());
                HtmlTags.escape(html, run.text());
            }
            case Note note -> {
                change(List.of());
                html.append("<span class=\"note\"");
                html.append(withIds && !note.id().isEmpty() ? HtmlTags.attribute("data-id", note.id()) : "");
                html.append('>').append(of(note.content(), withIds)).append("</span>");
            }
        }
    }

    private void change(List<Mark> to) {
        int same = 0;
        while (same < open.size() && same < to.size() && open.get(same).equals(to.get(same))) {
            same++;
        }
        for (int i = open.size() - 1; i >= same; i--) {
            html.append("</").append(open.get(i).type().tag()).append('>');
        }
        for (Mark mark : to.subList(same, to.size())) {
            String attribute = mark.type().attribute();
            html.append('<').append(mark.type().tag());
            html.append(attribute.isEmpty() ? "" : HtmlTags.attribute(attribute, mark.value()));
            html.append('>');
        }
        open = to;
    }
}
