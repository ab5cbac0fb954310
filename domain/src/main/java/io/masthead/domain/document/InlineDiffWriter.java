package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.Run;
import io.masthead.domain.document.InlineDifference.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Writes compared lines with {@code ins} and {@code del} and counts the words that came and went. */
final class InlineDiffWriter {
    private int added;
    private int removed;

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }

    String compared(List<Inline> from, List<Inline> to) {
        if (from.equals(to)) {
            return pieces(to);
        }
        var html = new StringBuilder();
        for (Stretch stretch : InlineDifference.between(from, to)) {
            if (stretch.same()) {
                same(html, stretch);
            } else {
                removed += words(stretch.from());
                added += words(stretch.to());
                html.append(wrapped("del", stretch.from())).append(wrapped("ins", stretch.to()));
            }
        }
        return html.toString();
    }

    /** All of a line in one wrapper, its words not counted: it only stands elsewhere. */
    static String moved(String wrapper, List<Inline> line) {
        return wrapped(wrapper, Token.of(line));
    }

    private static int words(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::words).sum();
    }

    private static void same(StringBuilder html, Stretch stretch) {
        int start = 0;
        for (int k = 1; k <= stretch.to().size(); k++) {
            if (k == stretch.to().size() || isFormatted(stretch, k) != isFormatted(stretch, start)) {
                String part = written(stretch.to().subList(start, k));
                html.append(isFormatted(stretch, start) ? "<span data-diff=\"formatted\">" + part + "</span>" : part);
                start = k;
            }
        }
    }

    private static boolean isFormatted(Stretch stretch, int k) {
        return !stretch.from().get(k).sameForm(stretch.to().get(k));
    }

    private static String wrapped(String wrapper, List<Token> tokens) {
        return tokens.isEmpty() ? "" : "<" + wrapper + ">" + written(tokens) + "</" + wrapper + ">";
    }

    private static String written(List<Token> tokens) {
        return pieces(tokens.stream().map(Token::piece).toList());
    }

    private static String pieces(List<Inline> line) {
        var html = new StringBuilder();
        var runs = new ArrayList<Run>();
        for (Inline piece : line) {
            switch (piece) {
                case Run run -> runs.add(run);
                case Note note -> {
                    html.append(HtmlWriter.runs(runs)).append("<span class=\"note\">");
                    html.append(HtmlWriter.runs(note.runs())).append("</span>");
                    runs.clear();
                }
            }
        }
        return html.append(HtmlWriter.runs(runs)).toString();
    }
}
