package io.masthead.web.layout;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of Lucide's icons, for {@code {#icon name="calendar" /}}: one file each in the folder {@code icons}. */
@TemplateExtension(namespace = "icon")
final class Icons {

    private static final Map<String, RawString> SHAPES = new ConcurrentHashMap<>();

    private Icons() {}

    static RawString shape(String name) {
        return SHAPES.computeIfAbsent(name, Icons::read);
    }

    private static RawString read(String name) {
        try (var file = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no icon called " + name);
            }
            return new RawString(inside(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inside(String svg) {
        var from = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return svg.substring(from, svg.lastIndexOf("</svg>")).replaceAll("\\s*\n\\s*", "");
    }
}
