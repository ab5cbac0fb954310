package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What is to be chosen in a merge, for the editor.
 *
 * @param version the version that the merged text is to be saved over
 */
@CheckedTemplate(basePath = "merge")
record MergePanel(SectionHeader header, Merging merging, int version) implements TemplateInstance {}
