package io.masthead.web.error;

import java.io.IOException;

/** More was sent than is read at that address, which showed while it was read. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
