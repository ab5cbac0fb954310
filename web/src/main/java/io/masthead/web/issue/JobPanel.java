package io.masthead.web.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far a job is: a part of the board, fetched again each second until it has ended. */
@CheckedTemplate(basePath = "issue")
public record JobPanel(JobLine job) implements TemplateInstance {}
