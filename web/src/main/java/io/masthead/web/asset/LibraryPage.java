package io.masthead.web.asset;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library of pictures.
 *
 * @param tabs the usages to choose from
 * @param words what is looked for
 * @param usage the usage that is looked for; empty for any
 * @param filtered whether anything is looked for
 * @param refused what became of files that were not taken, as sentences
 * @param taken how many others were, as a sentence; empty where none were
 */
@CheckedTemplate(basePath = "asset")
record LibraryPage(
        List<Tab> tabs,
        String words,
        String usage,
        boolean filtered,
        List<PictureTile> tiles,
        @Nullable String newer,
        @Nullable String older,
        boolean canUpload,
        List<String> refused,
        String taken)
        implements TemplateInstance {

    /** A usage to choose; {@code usage} is empty for any. */
    record Tab(String usage, String href, boolean current) {}
}
