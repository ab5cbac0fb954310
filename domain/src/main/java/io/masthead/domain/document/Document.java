package io.masthead.domain.document;

import io.masthead.domain.language.Characters;
import io.masthead.domain.language.WordSegmenter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section's text in the elements of {@link NodeType} and no others. Immutable; two bodies are equal when their HTML
 * is. See "A body" in the contract for what is allowed.
 */
public final class Document {
    /** The body that holds nothing. */
    public static final Document EMPTY = new Document("", List.of());

    private final String html;
    private volatile @Nullable List<Block> blocks;

    private Document(String html, @Nullable List<Block> blocks) {
        this.html = html;
        this.blocks = blocks;
    }

    /**
     * A body and what had to be left out of it.
     *
     * @param dropped in the order of the text, a thousand at most
     */
    public record Cleaned(Document body, List<Dropped> dropped) {}

    /**
     * Something that was left out.
     *
     * @param what the kind of thing: picture, link, or the name of an element
     * @param text enough of it to find it by
     * @param why why it was; the sentence for the editor is the page's business
     */
    public record Dropped(String what, String text, Why why) {}

    /** Why something was left out. */
    public enum Why {
        /** No text may have it. */
        NOT_ALLOWED,
        /** A link to somewhere else than http, https, mailto or a place in the text; its words are kept. */
        OTHER_ADDRESS,
        /** A picture; its caption is kept. */
        PICTURE
    }

    /**
     * Reads any HTML and keeps what the table of elements allows, at its proper place and in one form; the words of
     * what is not allowed are kept, save those of scripts and the like. Refuses nothing, never throws for content;
     * cleaning twice changes nothing more.
     */
    public static Cleaned clean(String html) {
        var reading = HtmlReader.foreign(html);
        return new Cleaned(of(reading.blocks()), reading.dropped());
    }

    /** A body that was cleaned before it was stored. For nothing else: the HTML is taken as it stands. */
    public static Document trusted(String storedHtml) {
        return storedHtml.isEmpty() ? EMPTY : new Document(storedHtml, null);
    }

    static Document of(List<Block> blocks) {
        return blocks.isEmpty() ? EMPTY : new Document(HtmlWriter.written(blocks), blocks);
    }

    /** The body as HTML, one block a line; the only character references are those of the contract. */
    public String html() {
        return html;
    }

    /** The same HTML without block ids, for editing by hand: {@link #withBlockIds} gives each block its id back. */
    public String htmlWithoutIds() {
        return HtmlWriter.writtenWithoutIds(blocks());
    }

    /** The words alone: one line for each block, cells parted by tabs, each note on a line after its block. */
    public String text() {
        return PlainText.of(blocks(), true);
    }

    /** How many words a person would count; notes do not count. */
    public int words() {
        return WordSegmenter.in(PlainText.of(blocks(), false));
    }

    /** Whether a reader would see nothing at all. */
    public boolean isEmpty() {
        return Characters.isBlank(text()) && !html.contains("<img ");
    }

    /**
     * The same body with an id on every block (see {@link NodeType#isBlock}). An id in this body is kept; a block
     * without one takes that of the same, then of the most similar block of its kind in {@code previous}; what is new
     * gets a new one. The same two bodies always give the same ids.
     */
    public Document withBlockIds(Document previous) {
        return of(BlockIds.assign(blocks(), previous.blocks()));
    }

    List<Block> blocks() {
        List<Block> known = blocks;
        if (known == null) {
            known = HtmlReader.stored(html);
            blocks = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document body && html.equals(body.html);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
