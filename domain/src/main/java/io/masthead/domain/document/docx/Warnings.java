package io.masthead.domain.document.docx;

import io.masthead.domain.language.Characters;
import io.masthead.domain.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what was not carried over, in the order of the text. */
final class Warnings {
    private static final int LONGEST_ARGUMENT = 200;
    private static final int MOST = 1000;
    private static final String LEFT_OUT = "…";

    private final List<WordWarning> warnings = new ArrayList<>();
    private int missing;
    private int paragraph;

    /** The next paragraph of the main text begins. */
    void nextParagraph() {
        paragraph++;
    }

    int paragraph() {
        return paragraph;
    }

    void add(WordWarningCode code, String... arguments) {
        add(new WordWarning(code, paragraph, shown(arguments)));
    }

    /** Something that somebody else refused. */
    void addRefused(WordWarningCode code, String words, List<Message> reasons) {
        add(new WordWarning(code, paragraph, shown(words), reasons));
    }

    /** Something that concerns no paragraph but the file. */
    void addForFile(WordWarningCode code, String... arguments) {
        add(new WordWarning(code, 0, shown(arguments)));
    }

    private void add(WordWarning warning) {
        if (warnings.size() + 1 < MOST) {
            warnings.add(warning);
        } else {
            missing++;
        }
    }

    /** Those that were collected elsewhere, for the paragraph that is read now. */
    void addAll(List<WordWarning> others) {
        others.forEach(it -> add(new WordWarning(it.code(), paragraph, it.arguments(), it.reasons())));
    }

    List<WordWarning> all() {
        var all = new ArrayList<>(warnings);
        if (missing > 0) {
            all.add(new WordWarning(WordWarningCode.MORE, 0, List.of(String.valueOf(missing))));
        }
        return List.copyOf(all);
    }

    private static List<String> shown(String... arguments) {
        return Arrays.stream(arguments).map(Warnings::shortened).toList();
    }

    /** Whole, or its beginning with a sign that there is more; no letter is cut in two. */
    private static String shortened(String argument) {
        String clean = Characters.cleaned(argument.substring(0, Math.min(argument.length(), 2 * LONGEST_ARGUMENT)));
        String stripped = clean.strip();
        if (stripped.length() <= LONGEST_ARGUMENT) {
            return stripped;
        }
        boolean pairCut = Character.isHighSurrogate(stripped.charAt(LONGEST_ARGUMENT - 1));
        return stripped.substring(0, pairCut ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT) + LEFT_OUT;
    }
}
