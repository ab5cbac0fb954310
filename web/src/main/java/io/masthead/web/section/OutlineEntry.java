package io.masthead.web.section;

import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.section.Section;
import java.util.List;

/**
 * A section in the outline beside the text.
 *
 * @param here whether it is the one that is written
 */
record OutlineEntry(String numeral, String title, String state, String address, boolean here) {

    /** The sections of an issue, in running order. */
    static List<OutlineEntry> around(Section here) {
        return Section.of(here.issue()).stream()
                .map(it -> new OutlineEntry(
                        RomanNumerals.roman(it.place()),
                        it.title(),
                        it.state().name(),
                        "/sections/" + it.id(),
                        it.id().equals(here.id())))
                .toList();
    }
}
