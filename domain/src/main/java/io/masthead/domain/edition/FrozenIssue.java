package io.masthead.domain.edition;

/**
 * An issue as it stood when it was frozen. Settings may change while it is typeset: what is stored with the pages is what
 * was true of them.
 *
 * @param manuscript what is typeset
 * @param key the {@link io.masthead.domain.preflight.PreflightKey} by which the findings on these pages are known
 */
record FrozenIssue(Manuscript manuscript, String key) {}
