package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that is being read; it goes on over ends of paragraphs that this reading does not have. */
final class OpenParagraph {
    private final List<LineDraft> lines = new ArrayList<>(List.of(new LineDraft()));
    /** Pictures and the blocks of text boxes, which stand behind it. */
    final List<BlockDraft> behind = new ArrayList<>();

    LineDraft line() {
        return lines.getLast();
    }

    BlockPosition place() {
        return line().place;
    }

    void breakLine() {
        lines.add(new LineDraft());
    }

    /** The lines that say something. What stands in the others stands in one of these. */
    List<LineDraft> writtenLines() {
        var written = new ArrayList<LineDraft>();
        var empty = new ArrayList<LineDraft>();
        for (LineDraft line : lines) {
            if (line.content().isEmpty()) {
                empty.add(line);
            } else {
                written.add(line);
            }
        }
        empty.forEach(it -> written.stream().findFirst().ifPresent(line -> line.takeOver(it)));
        return written;
    }

    /** All its lines in one, for what cannot be broken. */
    LineDraft joined() {
        List<LineDraft> written = writtenLines();
        LineDraft first = written.getFirst();
        written.subList(1, written.size()).forEach(first::join);
        return first;
    }

    List<BlockPosition> places() {
        return lines.stream().map(line -> line.place).toList();
    }
}
