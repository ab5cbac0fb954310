package io.masthead.web.draft;

import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The language in which a section is written. */
@ApplicationScoped
class SectionLanguage {

    /** The publication's, a BCP 47 tag. */
    @ReadOnly
    String of(UUID section) {
        return Section.withId(section).issue().publication().language();
    }
}
