package io.masthead.web.publication;

import io.masthead.api.publication.PublicationView;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.publication.Publication;
import io.masthead.web.error.CurrentRepresentation;
import io.masthead.web.error.CurrentRepresentationReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The publication as it is now, for a client whose write was based on an older one. */
@ApplicationScoped
class CurrentPublicationReader implements CurrentRepresentationReader {

    @Override
    public String subjectKind() {
        return "publication";
    }

    @Override
    public CurrentRepresentation read(String id, Locale locale) {
        var publication = Publication.named(id);
        return new CurrentRepresentation(PublicationView.of(publication), EntityTags.tag(publication.version()));
    }
}
