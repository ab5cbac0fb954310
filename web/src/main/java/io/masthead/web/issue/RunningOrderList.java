package io.masthead.web.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The list of the running order: the part of its page that changes when a section moves. */
@CheckedTemplate(basePath = "issue")
public record RunningOrderList(RunningOrderView order) implements TemplateInstance {}
