package io.masthead.web.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a move, or of the moves between which a reviewer decides.
 *
 * @param action the last part of its address
 * @param question the button that asks before the form is shown; null where the form stands open
 * @param asked whether it is shown already, because it was sent and refused
 * @param hint what comes of the move, above the fields; null where {@code note} says it
 * @param note the same below the fields, in small letters
 * @param options the moves between which to decide; none where the form is that of one move
 * @param people the people to choose
 * @param words the comment or reason; null where none is asked for
 */
record MoveForm(
        String action,
        @Nullable String question,
        boolean asked,
        @Nullable String hint,
        @Nullable String note,
        List<Option> options,
        List<PersonSelect> people,
        @Nullable Words words,
        Button button) {

    /** One of several moves; disabled where the person cannot make it. */
    record Option(String move, String label, String hint, boolean approving, boolean disabled, boolean chosen) {}

    /** A field with people to choose from. */
    record PersonSelect(String name, String label, List<Person> people) {}

    /** A person to choose. */
    record Person(String subject, String name, boolean chosen) {}

    /** A field for words; its key tells fields of one name on one page apart. */
    record Words(
            String name, String key, String label, @Nullable String hint, boolean required, int rows, String value) {}

    /** The button that sends it. */
    record Button(String label, @Nullable String icon, boolean danger) {}
}
