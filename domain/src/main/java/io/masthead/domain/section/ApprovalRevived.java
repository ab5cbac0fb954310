package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that was approved before is approved again, without a review.
 *
 * @param actor who submitted it, or gave a correction up
 * @param section the section
 * @param revision the revision that was submitted; null where a correction was given up
 * @param contentHash the hash of the text
 * @param approvers the names of who had approved it, where it was submitted
 */
public record ApprovalRevived(
        Actor actor, UUID section, @Nullable Integer revision, String contentHash, List<String> approvers)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "approval-revived";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        details.put("contentHash", contentHash);
        if (revision != null) {
            details.put("revision", revision.toString());
        }
        if (!approvers.isEmpty()) {
            details.put("approvedBy", String.join(", ", approvers));
        }
        return details;
    }
}
