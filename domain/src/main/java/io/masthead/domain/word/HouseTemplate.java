package io.masthead.domain.word;

import io.masthead.domain.document.docx.write.WordTemplate;
import io.masthead.domain.document.docx.write.WordTemplate.Face;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import io.masthead.domain.publication.Publication;

/** A publication's house style in Word, as far as it goes there: typefaces, colour and language. */
final class HouseTemplate {

    private static final Face SOURCE_SERIF = new Face("Source Serif 4", "Georgia", true);
    private static final Face INTER = new Face("Inter", "Arial", false);

    private HouseTemplate() {}

    static WordTemplate of(Publication publication) {
        var style = publication.style();
        return new WordTemplate(
                publication.language(), face(style.textFace()), face(style.headingFace()), style.colour());
    }

    private static Face face(TypeFamily family) {
        return switch (family) {
            case SOURCE_SERIF -> SOURCE_SERIF;
            case INTER -> INTER;
        };
    }
}
