package io.masthead.web.help;

import io.quarkus.qute.TemplateExtension;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How large the pictures of the interface are, so that a browser keeps their place while they come. */
@TemplateExtension(namespace = "screenshot")
final class HelpPictures {

    /** Signature, length and name of the first chunk, which begins with width and height (PNG, 11.2.1). */
    private static final int BEFORE_SIZE = 16;

    private static final Map<String, Size> SIZES = new ConcurrentHashMap<>();

    private record Size(int width, int height) {}

    private HelpPictures() {}

    static int width(String name) {
        return SIZES.computeIfAbsent(name, HelpPictures::read).width();
    }

    static int height(String name) {
        return SIZES.computeIfAbsent(name, HelpPictures::read).height();
    }

    private static Size read(String name) {
        try (var file = HelpPictures.class.getResourceAsStream("/META-INF/resources/pictures/" + name + ".png")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no picture called " + name);
            }
            var data = new DataInputStream(file);
            data.skipNBytes(BEFORE_SIZE);
            return new Size(data.readInt(), data.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
