package io.masthead.web.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The checks beside the editor, for a script that asks for nothing else; the editor's page includes the same file. */
@CheckedTemplate(basePath = "check")
public record ChecksPane(Checks checks) implements TemplateInstance {}
