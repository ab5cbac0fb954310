package io.masthead.web.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** For whoever is signed in and has no role: whom to ask. */
@CheckedTemplate(basePath = "desk")
public record NoRolePage(String name) implements TemplateInstance {}
