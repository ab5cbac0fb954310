package io.masthead.web.job;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far a job is: a part of the board, fetched again when the server says that it has changed. */
@CheckedTemplate(basePath = "job")
public record JobPanel(JobLine job) implements TemplateInstance {}
