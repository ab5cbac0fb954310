package io.masthead.api.section;

import io.masthead.api.version.EntityTags;
import io.masthead.domain.section.Assignments.Basis;
import io.masthead.domain.section.Section;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The versions of assignments as entity tags. A new assignment may be based on the section's tag, or, to notice another
 * assignment as well, on the assignment's own (docs/decisions/0008).
 */
final class AssignmentEntityTags {

    private static final int NEVER = -1;

    private AssignmentEntityTags() {}

    /** The entity tag of an assignment's version. */
    static String tag(int version) {
        return "\"assignment-" + version + "\"";
    }

    /** What the request is based on; nothing where it names no version. */
    static Basis basis(@Nullable String ifMatch, Supplier<Section> current) {
        var tags = EntityTags.tags(ifMatch);
        if (tags == null) {
            return Basis.ANY;
        }
        var section = current.get();
        int assignment = section.assignment().version();
        if (tags.contains(tag(assignment))) {
            return new Basis(null, assignment);
        }
        return new Basis(tags.contains(EntityTags.tag(section.version())) ? section.version() : NEVER, null);
    }
}
