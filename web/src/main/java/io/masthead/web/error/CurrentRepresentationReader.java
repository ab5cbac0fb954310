package io.masthead.web.error;

import java.util.Locale;

/** Reads the current representation of one kind of subject: each feature whose subjects have versions provides one. */
public interface CurrentRepresentationReader {

    /** The kind as refusals name it, such as {@code section}. */
    String subjectKind();

    /** Reads it in the transaction that is open. */
    CurrentRepresentation read(String id, Locale locale);
}
