package io.masthead.domain.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A Word file of which changes and comments stand beside a text.
 *
 * @param report the id of the report on it
 * @param name what its sender called it; empty where it had no name
 * @param readBy who has read it in or handed it in, by the name of then
 * @param readAt when, UTC
 */
public record RemarkedFile(UUID report, String name, String readBy, Instant readAt) {}
