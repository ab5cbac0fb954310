package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What came back, before it is saved.
 *
 * @param heading whose changes they are, and since when
 * @param changes what they are
 * @param merging the same put into the newest revision
 * @param version the version that the merged text is to be saved over
 * @param fits how they fit into it, as a sentence
 * @param leftOut what of the file was not taken over
 * @param comments what stands beside the text in it
 */
@CheckedTemplate(basePath = "section")
record ReturnedPreview(
        SectionHeader header,
        String heading,
        DifferenceView changes,
        Merging merging,
        int version,
        String fits,
        List<String> leftOut,
        GuestComments comments)
        implements TemplateInstance {}
