package io.masthead.web.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Help on one topic.
 *
 * @param language of the text, where it is not there in the language of the page
 * @param related what else the same people do
 */
@CheckedTemplate(basePath = "help")
record HelpPage(HelpTopic topic, String language, RawString text, List<HelpTopic> related)
        implements TemplateInstance {}
