package io.masthead.web.section;

import io.masthead.web.preview.PageView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pane beside the editor, for a browser that asks for nothing else; the editor's page includes the same file. */
@CheckedTemplate(basePath = "section")
record PreviewPane(SectionHeader header, TextPreview preview, PageView view) implements TemplateInstance {}
