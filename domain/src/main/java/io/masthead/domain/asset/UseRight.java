package io.masthead.domain.asset;

import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.UserText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what right a picture is used.
 *
 * @param terms in a few words, such as who granted it and for what; may be empty, a thousand characters at most
 * @param lastDay the last day on which it may be published; null where it has no end
 */
public record UseRight(String terms, @Nullable LocalDate lastDay) {

    /** Nobody said anything. */
    public static final UseRight UNSAID = new UseRight("", null);

    private static final int LONGEST = 1000;

    /** As it was typed, in its one form. */
    public static UseRight of(@Nullable String terms, @Nullable LocalDate lastDay) {
        return new UseRight(UserText.line(terms), lastDay);
    }

    /** Whether it has ended before that day; the publication's time zone says which day it is. */
    public boolean hasEnded(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** What is wrong with it, under the names that the form's fields have. */
    List<Reason> problems() {
        return UserText.lineProblems("right", terms, LONGEST);
    }
}
