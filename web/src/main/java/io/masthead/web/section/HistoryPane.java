package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The newest revisions, beside the text. */
@CheckedTemplate(basePath = "section")
record HistoryPane(SectionHeader header, List<HistoryLine> lines) implements TemplateInstance {}
