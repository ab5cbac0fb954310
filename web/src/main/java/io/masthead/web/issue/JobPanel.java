package io.masthead.web.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far a job is: a part of the board, fetched again when the server says that it has changed. */
@CheckedTemplate(basePath = "issue")
public record JobPanel(JobLine job) implements TemplateInstance {}
