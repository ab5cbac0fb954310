package io.masthead.domain.document.docx.write;

import org.jspecify.annotations.Nullable;

/** Where the writer finds the pictures that a text names. */
@FunctionalInterface
public interface ExportedPictures {

    /** The picture at that address; null where there is none: its alternative text then stands in its place. */
    @Nullable
    ExportedPicture at(String address);
}
