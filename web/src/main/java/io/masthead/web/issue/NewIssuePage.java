package io.masthead.web.issue;

import io.masthead.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The form that plans an issue.
 *
 * @param sources issues whose structure can be taken over
 * @param period the month that is suggested
 */
@CheckedTemplate(basePath = "issue")
public record NewIssuePage(List<Choice> publications, List<Choice> sources, String period, FormState formState)
        implements TemplateInstance {

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}
}
