package io.masthead.domain.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Sections for tests of what stands above them. */
public final class SectionFixtures {

    private SectionFixtures() {}

    /** An approved section of that issue with that body. */
    public static Section approved(Issue issue, int place, Document body) {
        var text = new SectionText("Rivers", "", body);
        var section = new Section(issue, place, text, Revision.Origin.SAVED, "", Fixtures.AUTHOR);
        section.submit("", Fixtures.AUTHOR);
        section.approve("", Fixtures.REVIEWER);
        return section;
    }

    /** A written section of that issue in that state. */
    public static Section in(Issue issue, int place, SectionState state) {
        var section = new Section(
                issue, place, Fixtures.text("The river falls."), Revision.Origin.SAVED, "", Fixtures.AUTHOR);
        if (state != SectionState.DRAFT) {
            section.submit("", Fixtures.AUTHOR);
        }
        if (state == SectionState.CHANGES_REQUESTED) {
            section.requestChanges("Which river?", Fixtures.REVIEWER);
        }
        if (state == SectionState.APPROVED) {
            section.approve("", Fixtures.REVIEWER);
        }
        return section;
    }

    /** The section in review. */
    public static Section submitted(Section section) {
        section.submit("", Fixtures.AUTHOR);
        return section;
    }

    /** The section, which was in review, approved. */
    public static Section approved(Section section) {
        section.approve("", Fixtures.REVIEWER);
        return section;
    }

    /** The section with another text. */
    public static Section changed(Section section) {
        section.save(Fixtures.text("The river rises."), "", Revision.Origin.SAVED, Fixtures.AUTHOR);
        return section;
    }

    /** The section with another body in the database than the one that was saved. */
    public static Section stored(Section section, String body) {
        set(section.head(), "body", body);
        set(section.head(), "read", null);
        return section;
    }

    private static void set(Revision revision, String name, @Nullable String value) {
        try {
            var field = Revision.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(revision, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
