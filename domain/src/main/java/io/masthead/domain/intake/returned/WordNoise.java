package io.masthead.domain.intake.returned;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.TextBlock;
import java.util.List;
import java.util.Set;

/**
 * Takes back what programs write anew without anybody asking: a country behind a language, an empty description in the place
 * of none, ids for what never had one, and ids at a paragraph that somebody has put in before the one whose they are.
 */
final class WordNoise {

    private final Set<String> languages;
    private final PictureDescriptions descriptions;
    private final KnownIds ids;

    private WordNoise(Document went, Document came) {
        languages = LanguageTags.in(went);
        descriptions = new PictureDescriptions(went);
        ids = new KnownIds(went, came);
    }

    /** What came back, in the words of what went out where both mean the same. */
    static Document without(Document came, Document went) {
        var noise = new WordNoise(went, came);
        return new Document(came.blocks().stream().map(noise::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case TextBlock text -> text.withContent(line(text.content())).withId(ids.of(text));
            case ContainerBlock container ->
                container
                        .withContent(
                                container.content().stream().map(this::block).toList())
                        .withId(ids.of(container));
            case ImageBlock image -> descriptions.of(image);
        };
    }

    private List<Inline> line(List<Inline> content) {
        var line = new InlineBuilder();
        for (Inline piece : content) {
            switch (piece) {
                case TextRun run -> line.add(run.text(), marks(run.marks()));
                case Note note -> line.add(note(note));
            }
        }
        return line.finished();
    }

    private Note note(Note note) {
        var line = new InlineBuilder();
        note.content().forEach(run -> line.add(run.text(), marks(run.marks())));
        var runs = line.finished().stream().map(TextRun.class::cast).toList();
        return new Note(ids.ofNote(note.id()), runs);
    }

    private List<Mark> marks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.type() == MarkType.LANGUAGE
                        ? new Mark(MarkType.LANGUAGE, LanguageTags.known(mark.value(), languages))
                        : mark)
                .toList();
    }
}
