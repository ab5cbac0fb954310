package io.masthead.web.section;

import io.masthead.web.check.Checks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What checks find in a section's newest text, to read.
 *
 * @param editable whether its reader may change the text now
 */
@CheckedTemplate(basePath = "section")
record ChecksPage(SectionHeader header, Checks checks, boolean editable) implements TemplateInstance {}
