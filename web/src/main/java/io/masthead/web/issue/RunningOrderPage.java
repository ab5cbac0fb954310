package io.masthead.web.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The running order: the sections of an issue as a list. */
@CheckedTemplate(basePath = "issue")
public record RunningOrderPage(PageHeader head, RunningOrderView order) implements TemplateInstance {}
