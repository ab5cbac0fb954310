package io.masthead.web.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pane beside the settings, for a browser that asks for nothing else; the settings' page includes the same file. */
@CheckedTemplate(basePath = "publication")
record StylePreviewPane(StylePreview preview, boolean alone) implements TemplateInstance {}
