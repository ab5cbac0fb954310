package io.masthead.domain.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on which there is a report.
 *
 * @param report the id of the report
 * @param name what its sender called it; empty where it had no name
 * @param section the title that the file's section has now; null where it was a whole issue
 * @param returned whether a guest has sent it back
 * @param readBy who has read it in or handed it in, by the name of then
 * @param readAt when, UTC
 */
public record ReportedFile(
        UUID report, String name, @Nullable String section, boolean returned, String readBy, Instant readAt) {}
