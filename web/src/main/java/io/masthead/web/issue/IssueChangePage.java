package io.masthead.web.issue;

import io.masthead.web.form.FormState;
import io.masthead.web.form.RefusedForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is changed about an issue as a whole.
 *
 * @param reasons why title and month cannot be changed now; empty where they can
 * @param copy the address that clones it; null where the person cannot
 */
@CheckedTemplate(basePath = "issue")
public record IssueChangePage(
        PageHeader head,
        List<String> reasons,
        @Nullable String copy,
        boolean discard,
        int sections,
        FormState formState,
        RefusedForm refused)
        implements TemplateInstance {}
