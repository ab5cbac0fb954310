package io.masthead.domain.asset;

import io.masthead.domain.language.SingleLine;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.UserText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a picture; each at most a thousand characters.
 *
 * @param alternative what it shows, for those who do not see it; empty for an ornament, null where nobody said
 * @param credit who made it, as it is printed; may be empty
 * @param caption what stands below it; may be empty
 * @param source where it comes from, and on what terms; may be empty
 */
public record AssetDescription(@Nullable String alternative, String credit, String caption, String source) {

    private static final int LONGEST = 1000;

    /** As it was typed, each in its one form. */
    public static AssetDescription of(
            @Nullable String alternative, @Nullable String credit, @Nullable String caption, @Nullable String source) {
        return new AssetDescription(
                alternative == null ? null : UserText.line(alternative),
                UserText.line(credit),
                UserText.line(caption),
                UserText.line(source));
    }

    /**
     * What a file says of a picture that came in it. Nobody can be asked to say it in fewer words: where it is too long, the
     * asset has its beginning, and the text that the picture stands in has it whole.
     */
    public static AssetDescription found(@Nullable String alternative) {
        return of(alternative == null ? null : beginning(SingleLine.withoutHidden(alternative)), "", "", "");
    }

    private static String beginning(String line) {
        boolean pairCut = line.length() > LONGEST && Character.isHighSurrogate(line.charAt(LONGEST - 1));
        return line.substring(0, Math.min(line.length(), pairCut ? LONGEST - 1 : LONGEST));
    }

    /** What is wrong with it, under the names that the form's fields have. */
    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        problems.addAll(UserText.lineProblems("alt", alternative, LONGEST));
        problems.addAll(UserText.lineProblems("credit", credit, LONGEST));
        problems.addAll(UserText.lineProblems("caption", caption, LONGEST));
        problems.addAll(UserText.lineProblems("source", source, LONGEST));
        return problems;
    }
}
