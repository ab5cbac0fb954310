package io.masthead.domain.document.docx;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.language.Characters;
import java.util.List;

/** Emphasis on all of a heading or a header cell emphasizes nothing: it is how somebody made it look like one. */
final class Emphasis {
    private Emphasis() {}

    static List<Inline> withoutUniform(List<Inline> line) {
        return without(MarkType.EMPHASIS, without(MarkType.STRONG, line));
    }

    /** Whether all words carry that mark. */
    static boolean isUniform(MarkType type, List<Inline> line) {
        return line.stream()
                .allMatch(piece -> piece instanceof TextRun run && (has(type, run) || Characters.isBlank(run.text())));
    }

    private static boolean has(MarkType type, TextRun run) {
        return run.marks().stream().anyMatch(mark -> mark.type() == type);
    }

    private static List<Inline> without(MarkType type, List<Inline> line) {
        boolean words = line.stream().filter(TextRun.class::isInstance).anyMatch(it -> has(type, (TextRun) it));
        boolean uniform =
                isUniform(type, line.stream().filter(TextRun.class::isInstance).toList());
        if (!words || !uniform) {
            return line;
        }
        var builder = new InlineBuilder();
        for (Inline piece : line) {
            switch (piece) {
                case TextRun run -> builder.add(run.text(), without(type, run));
                case Inline.Note note -> builder.add(note);
            }
        }
        return builder.finished();
    }

    private static List<Mark> without(MarkType type, TextRun run) {
        return run.marks().stream().filter(mark -> mark.type() != type).toList();
    }
}
