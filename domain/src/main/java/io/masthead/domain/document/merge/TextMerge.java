package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.merge.BodyMerge.Part;
import io.masthead.domain.document.merge.LineMerge.Merged;
import io.masthead.domain.document.merge.MergeConflict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Merges the text that somebody has written with the one that was saved meanwhile, both made from one base (three-way, as
 * Khanna, Kunal and Pierce describe it in “A formal investigation of diff3”, 2007, here on blocks and then on words).
 *
 * <p>Blocks are the same where their ids are. What one side alone changed, put in, took out or moved is taken from it. What
 * both changed to something else, and what one changed and the other took out, is a {@link MergeConflict}; as long as
 * nothing is chosen for it the words of both stand there, so that no word is dropped that one of the two still has or wrote.
 */
public final class TextMerge {
    private static final String TITLE = "title";
    private static final String BYLINE = "byline";

    private final SectionText base;
    private final SectionText mine;
    private final SectionText theirs;
    private final MergeSides sides;
    private final List<MergeConflict> ofTitles = new ArrayList<>();
    private final List<MergePiece> pieces;
    private final SectionText merged;

    private TextMerge(SectionText base, SectionText mine, SectionText theirs) {
        this.base = withIds(base, Document.EMPTY);
        this.theirs = withIds(theirs, this.base.body());
        this.mine = withIds(mine, this.base.body().blocks().isEmpty() ? this.theirs.body() : this.base.body());
        var texts = CarriedCuts.of(this.base.body(), this.mine.body(), this.theirs.body());
        sides = MergeSides.of(texts.base(), texts.mine(), texts.theirs());
        List<Part> parts = BodyMerge.of(sides, MergeChoices.NONE);
        merged = text(parts, MergeChoices.NONE);
        conflict(TITLE, Kind.TITLE, this.base.title(), this.mine.title(), this.theirs.title());
        conflict(BYLINE, Kind.BYLINE, this.base.byline(), this.mine.byline(), this.theirs.byline());
        pieces = MergePieces.of(parts, merged.body());
    }

    /**
     * Merges two texts; never refuses.
     *
     * @param base what both were made from; where nobody knows, an empty text: what differs then meets
     * @param mine what is to be saved
     * @param theirs what was saved meanwhile
     */
    public static TextMerge of(SectionText base, SectionText mine, SectionText theirs) {
        return new TextMerge(base, mine, theirs);
    }

    private static SectionText withIds(SectionText text, Document previous) {
        return new SectionText(text.title(), text.byline(), text.body().withBlockIds(previous));
    }

    /** The writer's text; a block that came without id has that of the block of the base that it was. */
    public SectionText mine() {
        return mine;
    }

    /** Whether nothing meets. */
    public boolean isClean() {
        return conflicts().isEmpty();
    }

    /** Where both meet: title, byline, then in the order of the text. */
    public List<MergeConflict> conflicts() {
        var all = new ArrayList<>(ofTitles);
        pieces.forEach(piece -> all.addAll(piece.conflicts()));
        return List.copyOf(all);
    }

    /** The meeting places of title and byline. */
    public List<MergeConflict> conflictsOfTitles() {
        return List.copyOf(ofTitles);
    }

    /** The body where nothing is chosen, cut at its meeting places. */
    public List<MergePiece> pieces() {
        return pieces;
    }

    /** The text where nothing is chosen: every block has an id, and none has another's. */
    public SectionText merged() {
        return merged;
    }

    /**
     * The text by choices.
     *
     * @param choices by the ids of conflicts; both where one is not named, an id that is none counts for nothing
     */
    public SectionText resolved(Map<String, MergeChoice> choices) {
        var chosen = new MergeChoices(Map.copyOf(choices));
        return text(BodyMerge.of(sides, chosen), chosen);
    }

    private SectionText text(List<Part> parts, MergeChoices choices) {
        List<Block> blocks =
                parts.stream().flatMap(part -> part.blocks().stream()).toList();
        return new SectionText(
                line(base.title(), mine.title(), theirs.title(), choices.of(TITLE))
                        .words(),
                line(base.byline(), mine.byline(), theirs.byline(), choices.of(BYLINE))
                        .words(),
                new Document(blocks).withBlockIds(base.body()));
    }

    private static Merged line(String base, String mine, String theirs, MergeChoice choice) {
        return LineMerge.of(plain(base), plain(mine), plain(theirs), choice);
    }

    private void conflict(String id, Kind kind, String before, String own, String others) {
        Merged both = line(before, own, others, MergeChoice.BOTH);
        if (both.meets()) {
            ofTitles.add(new MergeConflict(
                    id, kind, document(before), document(own), document(others), document(both.words())));
        }
    }

    private static Document document(String words) {
        return words.isEmpty() ? Document.EMPTY : new Document(List.of(TextBlock.paragraph(plain(words))));
    }

    private static List<Inline> plain(String words) {
        return words.isEmpty() ? List.of() : List.of(new TextRun(words, List.of()));
    }
}
