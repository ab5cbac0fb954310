package io.masthead.pdf.template;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.List;

/** Counts what there is in documents, and in the largest of their paragraphs. */
final class ContentCounts {
    private long characters;
    private long elements;
    private long cells;
    private long tables;
    private long notes;
    private long pictures;
    private long longest;
    private long busiest;

    void add(Document document) {
        elements++;
        document.blocks().forEach(this::add);
    }

    private void add(Block block) {
        elements++;
        switch (block) {
            case TextBlock text -> paragraph(text.content());
            case ImageBlock image -> pictures++;
            case ContainerBlock container -> add(container);
        }
    }

    private void add(ContainerBlock container) {
        if (container.type() == NodeType.TABLE) {
            tables++;
        } else if (container.type() == NodeType.LIST_ITEM) {
            elements++; // its label is one too
        }
        paragraph(container.ownText());
        if (container.type() == NodeType.TABLE_HEAD || container.type() == NodeType.TABLE_BODY) {
            cells(container);
        }
        container.furtherContent().forEach(this::add);
    }

    private void cells(ContainerBlock part) {
        int rowsLeft = part.content().size();
        for (Block row : part.content()) {
            for (ContainerBlock cell : Tables.cells(row)) {
                cells += (long) cell.colspan() * Tables.rowspan(cell, rowsLeft);
            }
            rowsLeft--;
        }
    }

    private void paragraph(List<Inline> line) {
        long charactersBefore = characters;
        long elementsBefore = elements;
        line(line);
        longest = Math.max(longest, characters - charactersBefore);
        busiest = Math.max(busiest, elements - elementsBefore);
    }

    private void line(List<? extends Inline> line) {
        List<Mark> open = List.of();
        for (Inline inline : line) {
            switch (inline) {
                case TextRun run -> {
                    characters += run.text().length();
                    elements += opened(open, run.marks());
                    open = run.marks();
                }
                case Note note -> {
                    notes++;
                    elements++;
                    open = List.of();
                    line(note.content());
                }
            }
        }
    }

    private static int opened(List<Mark> before, List<Mark> marks) {
        int same = 0;
        while (same < before.size() && same < marks.size() && before.get(same).equals(marks.get(same))) {
            same++;
        }
        return marks.size() - same;
    }

    long characters() {
        return characters;
    }

    long elements() {
        return elements;
    }

    /** A cell counts for as many places as it spans. */
    long cells() {
        return cells;
    }

    long tables() {
        return tables;
    }

    long notes() {
        return notes;
    }

    long pictures() {
        return pictures;
    }

    /** The characters of the paragraph that has most. */
    long longest() {
        return longest;
    }

    /** The elements inside the paragraph that has most. */
    long busiest() {
        return busiest;
    }
}
