package io.masthead.web.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All help, by role. */
@CheckedTemplate(basePath = "help")
record HelpIndexPage(List<HelpTopic> roles) implements TemplateInstance {}
