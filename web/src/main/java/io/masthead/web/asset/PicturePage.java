package io.masthead.web.asset;

import io.masthead.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A picture of the library.
 *
 * @param name what it is called; empty where nobody said anything of it
 * @param uses the sections that show it, or did
 * @param prints how large it is printed, in each publication
 * @param canChange whether the reader may change anything about it
 * @param kept why it cannot be taken away, as sentences
 */
@CheckedTemplate(basePath = "asset")
record PicturePage(
        String name,
        PictureView picture,
        List<UseLine> uses,
        List<PrintLine> prints,
        boolean canChange,
        List<String> kept,
        FormState formState)
        implements TemplateInstance {

    /** A section that shows it; {@code href} is empty where the section was dropped. */
    record UseLine(String title, String href, String issue, String revisions, boolean current) {}

    /**
     * How large it is printed.
     *
     * @param width in mm, rounded
     * @param height in mm, rounded
     * @param coarse whether a reader sees its pixels
     */
    record PrintLine(String publication, long width, long height, long dpi, boolean coarse) {}
}
