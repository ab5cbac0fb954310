package io.masthead.domain.intake.returned;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.TextBlock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages of passages: LibreOffice makes {@code de-DE} of {@code de}. */
final class LanguageTags {

    private LanguageTags() {}

    static Set<String> in(Document document) {
        return document.blocks().stream()
                .flatMap(LanguageTags::lines)
                .flatMap(List::stream)
                .flatMap(LanguageTags::runs)
                .flatMap(run -> run.marks().stream())
                .filter(mark -> mark.type() == MarkType.LANGUAGE)
                .map(Mark::value)
                .collect(Collectors.toSet());
    }

    /** The tag of those that means the same but for a country; else the tag itself. */
    static String known(String tag, Set<String> languages) {
        if (languages.contains(tag)) {
            return tag;
        }
        return languages.stream()
                .filter(it -> tag.startsWith(it + "-") || it.startsWith(tag + "-"))
                .sorted()
                .findFirst()
                .orElse(tag);
    }

    private static Stream<List<Inline>> lines(Block block) {
        return switch (block) {
            case TextBlock text -> Stream.of(text.content());
            case ContainerBlock container -> container.content().stream().flatMap(LanguageTags::lines);
            case ImageBlock image -> Stream.empty();
        };
    }

    private static Stream<TextRun> runs(Inline piece) {
        return switch (piece) {
            case TextRun run -> Stream.of(run);
            case Note note -> note.content().stream();
        };
    }
}
