package io.masthead.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Pictures of pages in the settings that are stored, made once for each version of them on this node. */
@ApplicationScoped
class PageImageCache {

    /** Four pages of a publication are half a megabyte. */
    private static final int LIMIT = 8;

    private final Map<Version, List<byte[]>> made = new LinkedHashMap<>();

    /** The settings of a publication at one time. */
    record Version(String publication, long number) {}

    /** One version at a time, so that a browser that asks for all pages at once has them made once. */
    synchronized List<byte[]> of(Version version, Supplier<List<byte[]>> make) {
        var pages = made.get(version);
        if (pages == null) {
            pages = make.get();
            made.put(version, pages);
            if (made.size() > LIMIT) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return pages;
    }
}
