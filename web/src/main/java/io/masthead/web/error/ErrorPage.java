package io.masthead.web.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What a person sees when a request is refused or fails: one sentence, the reasons, and the way on. */
@CheckedTemplate(basePath = "error")
public record ErrorPage(int status, String title, String sentence, List<String> reasons) implements TemplateInstance {}
