package io.masthead.web.layout;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a person is drawn where there is no room for a name. */
@TemplateExtension(namespace = "person")
final class Avatars {

    private static final int COLOURS = 8;

    private Avatars() {}

    /** The first letters of the first and the last word, at most two. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        return Arrays.stream(words.length > 1 ? new String[] {words[0], words[words.length - 1]} : words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** From 1 to 8, always the same for the same name. */
    static int colour(String name) {
        return Math.floorMod(name.hashCode(), COLOURS) + 1;
    }
}
