package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all readers of one file share. */
final class ReadingContext {
    final WordPackage file;
    final Reading reading;
    final TakenPictures pictures;
    final Budget budget;
    final StyleSheet styles;
    final Numbering numbering;
    final Comments comments;
    final Warnings warnings;
    final ChangeLog changes;
    final List<HeadingDraft> headings = new ArrayList<>();
    private final List<IdDraft> ids = new ArrayList<>();
    private final Set<BlockBookmark> own = new HashSet<>();
    final LanguageCount languages;
    /** The parts with heads and feet of pages that are reported. */
    final Set<String> furniture = new HashSet<>();

    private final Map<String, BlockPosition> bookmarks;
    private @Nullable Notes footnotes;
    private @Nullable Notes endnotes;

    ReadingContext(WordPackage file, Reading reading, WordPictures pictures) {
        this.file = file;
        this.reading = reading;
        this.pictures = new TakenPictures(file, pictures);
        this.budget = file.budget();
        this.styles = StyleSheet.read(file);
        this.numbering = Numbering.read(file, styles);
        this.comments = Comments.read(file);
        this.warnings = new Warnings();
        this.changes = new ChangeLog(budget);
        this.languages = new LanguageCount();
        this.bookmarks = new HashMap<>();
    }

    private ReadingContext(ReadingContext other) {
        this.file = other.file;
        this.reading = other.reading;
        this.pictures = other.pictures;
        this.budget = other.budget;
        this.styles = other.styles;
        this.numbering = other.numbering;
        this.comments = other.comments;
        this.languages = other.languages;
        this.bookmarks = other.bookmarks;
        this.warnings = new Warnings();
        this.changes = new ChangeLog(budget);
    }

    /** A heading of the outline. */
    record HeadingDraft(BlockDraft block, int level, boolean guessed) {}

    /** An id that a bookmark gives to a block, or to one around it. */
    private record IdDraft(BlockDraft block, BlockBookmark bookmark) {
        void assign() {
            BlockDraft named = block.around(bookmark.tag());
            if (named != null && named.id.isEmpty()) {
                named.id = bookmark.id();
            }
        }
    }

    /** The bookmark stands in that block. */
    void name(BlockDraft block, BlockBookmark bookmark) {
        if (own.add(bookmark)) {
            ids.add(new IdDraft(block, bookmark));
        }
    }

    /** Gives blocks the ids of the bookmarks in them, now that it is known what stands in what. */
    void assignIds() {
        ids.forEach(IdDraft::assign);
    }

    /** The footnotes; a note has none of its own. */
    Notes footnotes() {
        Notes read = footnotes;
        return read == null ? Notes.NONE : read;
    }

    Notes endnotes() {
        Notes read = endnotes;
        return read == null ? Notes.NONE : read;
    }

    /** Reads what the text will refer to. */
    void readNotes() {
        footnotes = Notes.read(this, "footnotes");
        endnotes = Notes.read(this, "endnotes");
    }

    /** Whether this reading has what was inserted, and lacks what was deleted. */
    boolean hasInserted() {
        return reading == Reading.ACCEPT_ALL;
    }

    /** The same, with a report of its own: for a note, whose place is known later. */
    ReadingContext apart() {
        return new ReadingContext(this);
    }

    /** Bookmarks are known regardless of case. */
    void bookmark(String name, BlockPosition place) {
        budget.spend(Budget.ENTRY);
        bookmarks.putIfAbsent(name.toLowerCase(Locale.ROOT), place);
    }

    /** The id of the block with that bookmark; empty where there is none. */
    String blockAt(String bookmark) {
        var ours = BlockBookmark.parse(bookmark).filter(own::contains);
        if (ours.isPresent()) {
            return ours.get().id();
        }
        BlockPosition place = bookmarks.get(bookmark.toLowerCase(Locale.ROOT));
        return place == null ? "" : place.id();
    }
}
