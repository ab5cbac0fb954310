package io.masthead.web.section;

import io.masthead.api.section.SectionView;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.section.Section;
import io.masthead.web.error.CurrentRepresentation;
import io.masthead.web.error.CurrentRepresentationReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The section as it is now, for a client whose write was based on an older one. */
@ApplicationScoped
class CurrentSectionReader implements CurrentRepresentationReader {

    @Override
    public String subjectKind() {
        return "section";
    }

    @Override
    public CurrentRepresentation read(String id, Locale locale) {
        var section = Section.withId(UUID.fromString(id));
        return new CurrentRepresentation(SectionView.of(section), EntityTags.tag(section.version()));
    }
}
