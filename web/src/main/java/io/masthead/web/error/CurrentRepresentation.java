package io.masthead.web.error;

/**
 * The current state of a resource, sent with 412 where a write was based on an older one (RFC 9110, section 15.5.13).
 *
 * @param view as the API shows it
 * @param tag its entity tag
 */
public record CurrentRepresentation(Object view, String tag) {}
