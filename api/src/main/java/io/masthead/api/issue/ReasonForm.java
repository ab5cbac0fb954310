package io.masthead.api.issue;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done to an issue or an edition.
 *
 * @param reason in words; the moves that ask for it are refused without
 */
public record ReasonForm(@Nullable String reason) {}
