package io.masthead.web.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The running order: the sections of an issue as a list. */
@CheckedTemplate(basePath = "issue")
public record OrderPage(PageHeader head, Order order) implements TemplateInstance {}
