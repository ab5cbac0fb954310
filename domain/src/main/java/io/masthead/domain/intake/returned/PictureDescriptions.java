package io.masthead.domain.intake.returned;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import java.util.HashMap;
import java.util.Map;

/** What pictures show: a program that cannot tell an ornament from a picture that nobody described writes one as the other. */
final class PictureDescriptions {

    private final Map<String, ImageBlock> went = new HashMap<>();

    PictureDescriptions(Document document) {
        document.images().forEach(image -> went.putIfAbsent(image.source(), image));
    }

    /** The picture as it went out where both say nothing. */
    ImageBlock of(ImageBlock image) {
        var before = went.get(image.source());
        return before != null && saysNothing(before) && saysNothing(image) ? before : image;
    }

    private static boolean saysNothing(ImageBlock image) {
        var alternative = image.alternative();
        return alternative == null || alternative.isEmpty();
    }
}
