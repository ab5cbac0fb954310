package io.masthead.domain.document.docx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of a file, each once however often the text names it. */
final class MediaParts {

    private final ExportedPictures pictures;
    private final Relationships relationships;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A picture with the name of its part and the id by which the text names it. */
    record Part(ExportedPicture picture, String name, String relationship) {}

    MediaParts(ExportedPictures pictures, Relationships relationships) {
        this.pictures = pictures;
        this.relationships = relationships;
    }

    @Nullable
    Part at(String address) {
        var known = parts.get(address);
        if (known != null) {
            return known;
        }
        var picture = pictures.at(address);
        if (picture == null) {
            return null;
        }
        var name = "media/image" + (parts.size() + 1) + "." + picture.extension();
        var part = new Part(picture, name, relationships.part("image", name));
        parts.put(address, part);
        return part;
    }

    /** One after the other, so that no two are in memory. */
    void writeTo(WordPackage file) throws IOException {
        for (var part : parts.values()) {
            file.part(
                    "word/" + part.name(),
                    out -> out.write(part.picture().bytes().get()));
        }
    }
}
