package io.masthead.api.world;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.preview.LaidOutIssue;
import io.masthead.domain.preview.PagePreviewer;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows no pages: the API's module does not know the real typesetter, and none of its addresses asks for one. */
@ApplicationScoped
class TestPreviewer implements PagePreviewer {

    @Override
    public LaidOutIssue layOut(Manuscript manuscript) {
        throw new UnsupportedOperationException("No page is laid out here");
    }
}
