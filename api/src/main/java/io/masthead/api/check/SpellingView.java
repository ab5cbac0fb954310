package io.masthead.api.check;

import io.masthead.domain.check.style.ApprovedSpelling;
import java.util.List;

/**
 * A name as a publication spells it.
 *
 * @param id its id
 * @param kind PERSON, PLACE, INSTITUTION or OTHER
 * @param approved the spelling that is printed
 * @param variants the spellings that are not wanted
 * @param version what a change must be based on, in {@code If-Match}
 */
public record SpellingView(String id, String kind, String approved, List<String> variants, long version) {

    static SpellingView of(ApprovedSpelling spelling) {
        return new SpellingView(
                spelling.id().toString(),
                spelling.kind().name(),
                spelling.approved(),
                spelling.variants(),
                spelling.version());
    }
}
