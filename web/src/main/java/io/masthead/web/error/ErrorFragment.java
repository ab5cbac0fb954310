package io.masthead.web.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A refusal or failure for a part of a page: a script puts it there, and everything around it stays as it was typed.
 *
 * @param signedOut whether nobody is signed in any more
 */
@CheckedTemplate(basePath = "error")
public record ErrorFragment(List<String> sentences, boolean signedOut) implements TemplateInstance {}
