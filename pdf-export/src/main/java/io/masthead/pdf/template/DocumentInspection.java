package io.masthead.pdf.template;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What preflight looks at in a document, in the order of the text: words, links, pictures that say nothing. */
final class DocumentInspection {
    private final List<String> lines = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<SilentPicture> silentPictures = new ArrayList<>();

    /** A link and the words that it is on. */
    record Link(String words, String address) {}

    /** A picture for which nobody said what it shows, and its figure's caption. */
    record SilentPicture(String caption, String source) {}

    DocumentInspection(Document document) {
        document.blocks().forEach(this::block);
    }

    /** The words with their notes where they are cited. */
    String words() {
        return String.join(" ", lines);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    List<SilentPicture> silentPictures() {
        return List.copyOf(silentPictures);
    }

    private void block(Block block) {
        switch (block) {
            case TextBlock text -> line(text.content());
            case ImageBlock image -> {}
            case ContainerBlock container -> {
                if (container.type() == NodeType.FIGURE) {
                    figure(container);
                }
                container.content().forEach(this::block);
            }
        }
    }

    private void figure(ContainerBlock figure) {
        String caption = figure.content().stream()
                .filter(TextBlock.class::isInstance)
                .map(child -> words(((TextBlock) child).content()))
                .findFirst()
                .orElse("");
        for (Block child : figure.content()) {
            if (child instanceof ImageBlock image && image.alternative() == null) {
                silentPictures.add(new SilentPicture(caption, image.source()));
            }
        }
    }

    private static String words(List<? extends Inline> line) {
        return line.stream().map(Inline::text).collect(Collectors.joining());
    }

    private void line(List<Inline> line) {
        lines.add(words(line));
        links(line);
    }

    private void links(List<? extends Inline> line) {
        Mark open = null;
        for (int i = 0; i < line.size(); i++) {
            Mark link = null;
            switch (line.get(i)) {
                case TextRun run -> link = link(run);
                case Note note -> links(note.content());
            }
            if (link != null && !link.equals(open)) {
                links.add(new Link(LinkTargets.words(line.subList(i, line.size()), link), link.value()));
            }
            open = link;
        }
    }

    private static @Nullable Mark link(TextRun run) {
        return run.marks().stream()
                .filter(mark -> mark.type() == MarkType.LINK)
                .findFirst()
                .orElse(null);
    }
}
