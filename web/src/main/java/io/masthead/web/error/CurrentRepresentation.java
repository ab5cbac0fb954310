package io.masthead.web.error;

/**
 * What stands now where a write was based on something older (RFC 9110, section 15.5.13).
 *
 * @param view as the API shows it
 * @param tag its entity tag
 */
public record CurrentRepresentation(Object view, String tag) {}
