package io.masthead.domain.document;

import java.util.ArrayList;
import java.util.List;

/** What keeps some readers out of a text (WCAG 2.2: 1.1.1 Non-text Content, 1.3.1 Info and Relationships). */
public final class Accessibility {
    private final List<Problem> problems = new ArrayList<>();
    private int level = 1;

    private Accessibility() {}

    /** What is wrong. */
    public enum Code {
        /** A picture that says nothing to who cannot see it; an empty alternative text says that it is an ornament. */
        IMAGE_WITHOUT_ALTERNATIVE,
        /** A first heading that is not of the top level; arguments: the heading, its level. */
        FIRST_HEADING_TOO_DEEP,
        /** More than one level below the heading before; arguments: the heading, its level, the other's, the right one. */
        SKIPPED_HEADING_LEVEL
    }

    /**
     * One thing to mend.
     *
     * @param arguments what a sentence about it names
     * @param blockId the block to mend; empty where it has no id yet
     */
    public record Problem(Code code, List<String> arguments, String blockId) {}

    /** All problems, in the order of the text. */
    public static List<Problem> problems(Document document) {
        var check = new Accessibility();
        document.blocks().forEach(check::block);
        return List.copyOf(check.problems);
    }

    private void block(Block block) {
        switch (block) {
            case TextBlock heading when heading.type().isHeading() -> heading(heading);
            case ContainerBlock figure when figure.type() == NodeType.FIGURE -> figure(figure);
            default -> {}
        }
    }

    private void figure(ContainerBlock figure) {
        for (Block child : figure.content()) {
            if (child instanceof ImageBlock image && image.alternative() == null) {
                problems.add(new Problem(Code.IMAGE_WITHOUT_ALTERNATIVE, List.of(), figure.id()));
            }
        }
    }

    private void heading(TextBlock heading) {
        int here = level(heading.type());
        if (here > level + 1) {
            problems.add(tooDeep(heading, here - 1, level - 1));
        }
        level = here;
    }

    /** Levels are counted from 1 here: the title of the section is none of them. */
    private static Problem tooDeep(TextBlock heading, int here, int before) {
        var words = PlainText.of(heading.content());
        return before == 0
                ? new Problem(Code.FIRST_HEADING_TOO_DEEP, List.of(words, String.valueOf(here)), heading.id())
                : new Problem(
                        Code.SKIPPED_HEADING_LEVEL,
                        List.of(words, String.valueOf(here), String.valueOf(before), String.valueOf(before + 1)),
                        heading.id());
    }

    private static int level(NodeType heading) {
        return switch (heading) {
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 4;
        };
    }
}
