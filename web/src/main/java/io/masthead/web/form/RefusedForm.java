package io.masthead.web.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is said above the forms of a page, where one of them was refused: nothing of it is lost.
 *
 * @param reasons every reason that does not stand beside a field, as sentences; empty where nothing was refused
 * @param words what was typed, where no form of the page takes it now; else empty
 */
public record RefusedForm(List<String> reasons, String words) {

    /**
     * The form as it was refused.
     *
     * @param placed whether it stands on the page, with its fields and what was typed in them
     * @param words what was typed in it
     */
    public static RefusedForm of(FormState state, boolean placed, String words) {
        return placed
                ? new RefusedForm(state.reasons(), "")
                : new RefusedForm(
                        Stream.concat(state.reasons().stream(), state.errors().values().stream())
                                .toList(),
                        words);
    }

    /** The same, of a form in which all that was typed is words. */
    public static RefusedForm of(FormState state, boolean placed) {
        return of(state, placed, state.words());
    }
}
