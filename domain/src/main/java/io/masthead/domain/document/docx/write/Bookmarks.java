package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.docx.BlockBookmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of blocks and notes as bookmarks, which Word and LibreOffice carry through what is done to a text. */
final class Bookmarks {

    private final List<String> waiting = new ArrayList<>();
    /** Of two sections of an issue with the same words blocks may have the same id; a name is there once. */
    private final Set<String> names = new HashSet<>();

    private int number;

    /** The next paragraph is that block, or the first one of what it holds. */
    void begin(Block block) {
        if (!block.id().isEmpty()) {
            begin(BlockBookmark.of(block.type(), block.id()));
        }
    }

    /** The next paragraph is that note. */
    void begin(Note note) {
        if (!note.id().isEmpty()) {
            begin(new BlockBookmark(BlockBookmark.NOTE, note.id()));
        }
    }

    /** The next paragraph is what that bookmark names. */
    void begin(BlockBookmark bookmark) {
        if (names.add(bookmark.name())) {
            waiting.add(bookmark.name());
        }
    }

    /** There is no next paragraph for what waits. */
    void forget() {
        waiting.clear();
    }

    /** Writes the beginnings that wait, and answers their numbers. */
    List<Integer> open(Xml xml) throws IOException {
        var numbers = new ArrayList<Integer>();
        for (String name : waiting) {
            xml.empty("w:bookmarkStart", "w:id", String.valueOf(number), "w:name", name);
            numbers.add(number++);
        }
        waiting.clear();
        return numbers;
    }

    /** Writes the ends of what was opened, the innermost first. */
    static void close(Xml xml, List<Integer> numbers) throws IOException {
        for (int number : numbers.reversed()) {
            xml.empty("w:bookmarkEnd", "w:id", String.valueOf(number));
        }
    }
}
