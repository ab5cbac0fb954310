package io.masthead.domain.preview;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Untypesettable;

/** Lays a manuscript out as the typesetter does, to be looked at. Asks nobody for more than the manuscript holds. */
public interface PagePreviewer {

    /**
     * Divides the manuscript into lines and pages and prints none. An interrupted thread gets a CancellationException.
     *
     * @throws Untypesettable if there would be no pages, or they take too long
     */
    LaidOutIssue layOut(Manuscript manuscript);
}
