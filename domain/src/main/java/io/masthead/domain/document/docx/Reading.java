package io.masthead.domain.document.docx;

/** Which text of a file with tracked changes is read. */
public enum Reading {
    /** As if every tracked change had been accepted. */
    ACCEPT_ALL,
    /** As if every tracked change had been rejected. */
    REJECT_ALL
}
