package io.masthead.web.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** For whoever comes before there is any publication, and cannot make one. */
@CheckedTemplate(basePath = "desk")
public record NoPublicationPage(String name) implements TemplateInstance {}
