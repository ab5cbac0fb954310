package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What separates the text as it is typed from a revision. */
@CheckedTemplate(basePath = "section")
record TypedDifference(SectionHeader header, DifferenceView changes) implements TemplateInstance {}
