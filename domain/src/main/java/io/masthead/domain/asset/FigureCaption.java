package io.masthead.domain.asset;

import io.masthead.domain.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands below a picture, with who made it: a text has no other place for a credit. */
public final class FigureCaption {

    private static final String BUNDLE = FigureCaption.class.getPackageName() + ".captions";

    /** "Photo: Ann Lee", "© Ann Lee": a credit that says itself what it is. */
    private static final Pattern NAMED = Pattern.compile(".*:.*|©.*|\\(c\\).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDED = Pattern.compile(".*[\\p{P}&&[^,;:)\\]]]");

    private FigureCaption() {}

    /** Caption and credit as one line, such as "The quay. Photo: Ann Lee"; empty where both are. */
    public static String of(String caption, String credit, Locale language) {
        if (credit.isEmpty()) {
            return caption;
        }
        var maker = NAMED.matcher(credit).matches() ? credit : Messages.of(BUNDLE, "CREDIT", List.of(credit), language);
        if (caption.isEmpty()) {
            return maker;
        }
        return (ENDED.matcher(caption).matches() ? caption : caption + ".") + " " + maker;
    }
}
