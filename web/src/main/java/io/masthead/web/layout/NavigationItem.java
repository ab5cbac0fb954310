package io.masthead.web.layout;

/** One entry of the main navigation; {@code label} is a key of {@link LayoutMessages}. */
public record NavigationItem(String label, String href, boolean current) {}
