package io.masthead.web.section;

import io.masthead.domain.asset.Assets;
import io.quarkus.qute.TemplateExtension;

/** What the form for a picture says of it before it is sent: {@code pictures:mostMegabytes}. */
@TemplateExtension(namespace = "pictures")
final class PictureLimits {

    private PictureLimits() {}

    static int mostBytes() {
        return Assets.MOST_BYTES;
    }

    static int mostMegabytes() {
        return Assets.MOST_MEGABYTES;
    }
}
