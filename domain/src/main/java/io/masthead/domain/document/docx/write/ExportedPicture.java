package io.masthead.domain.document.docx.write;

import java.util.function.Supplier;

/**
 * A picture that goes out with a text.
 *
 * @param extension what it is: {@code png} or {@code jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param bytes gives the file; asked once, when it is written
 */
public record ExportedPicture(String extension, int width, int height, Supplier<byte[]> bytes) {}
