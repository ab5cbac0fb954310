package io.masthead.domain.check.style;

import java.util.List;

/**
 * A name as a publication spells it, and the spellings that it does not want.
 *
 * @param approved the spelling that is printed
 * @param variants the others, at least one
 */
public record ApprovedName(String approved, List<String> variants) {
    public ApprovedName {
        variants = List.copyOf(variants);
    }
}
