package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A merged text for the editor, which puts it into its own.
 *
 * @param version the version that the merged text is to be saved over
 */
@CheckedTemplate(basePath = "merge")
record MergedPart(SectionHeader header, Merging merging, int version, SubmittedText text) implements TemplateInstance {}
