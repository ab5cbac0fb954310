package io.masthead.domain.text;

import java.util.ArrayList;
import java.util.List;

/** What keeps some readers out of a text (WCAG 2.2: 1.1.1 Non-text Content, 1.3.1 Info and Relationships). */
public final class Accessibility {
    private final List<Problem> problems = new ArrayList<>();
    private int level = 1;

    private Accessibility() {}

    /** What is wrong. */
    public enum Code {
        /** A picture that says nothing to who cannot see it. */
        IMAGE_WITHOUT_ALTERNATIVE,
        /** A heading more than one level below the one before it, or a first heading that is not of the top level. */
        SKIPPED_HEADING_LEVEL
    }

    /**
     * One thing to mend.
     *
     * @param detail a sentence for the editor
     * @param blockId the block to mend; empty where it has no id yet
     */
    public record Problem(Code code, String detail, String blockId) {}

    /** All problems, in the order of the text. */
    public static List<Problem> problems(Body body) {
        var check = new Accessibility();
        body.blocks().forEach(check::block);
        return List.copyOf(check.problems);
    }

    private void block(Block block) {
        if (block.element().isHeading()) {
            heading(block);
        }
        for (Block child : block.children()) {
            if (child.element() == Element.IMG
                    && Characters.isBlank(child.attributes().getOrDefault("alt", ""))) {
                problems.add(new Problem(
                        Code.IMAGE_WITHOUT_ALTERNATIVE,
                        "A picture has no alternative text. Say in a few words what it shows.",
                        block.id()));
            }
        }
    }

    private void heading(Block heading) {
        int here = heading.element().tag().charAt(1) - '0';
        if (here > level + 1) {
            String after = level == 1 ? "is the first heading" : "follows a heading of level " + (level - 1);
            problems.add(new Problem(
                    Code.SKIPPED_HEADING_LEVEL,
                    "“%s” is a heading of level %d but %s. Make it level %d."
                            .formatted(PlainText.of(heading.text()), here - 1, after, level),
                    heading.id()));
        }
        level = here;
    }
}
