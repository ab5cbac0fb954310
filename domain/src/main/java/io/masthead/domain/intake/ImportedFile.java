package io.masthead.domain.intake;

import io.masthead.domain.document.docx.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which file was read in.
 *
 * @param name what its sender called it; empty where it had no name
 * @param sha256 of its bytes, in hex
 * @param reading how its tracked changes were read; null for what is no Word file
 * @param returned whether a guest has sent it back; of such a file their changes have come in, and no whole text
 */
public record ImportedFile(
        String name, String sha256, @Nullable Reading reading, boolean returned) {}
