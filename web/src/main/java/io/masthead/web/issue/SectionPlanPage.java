package io.masthead.web.issue;

import io.masthead.web.form.FormState;
import io.masthead.web.form.RefusedForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What is arranged about a section: who is asked and until when, its title, whether it stays.
 *
 * @param arrangeReasons why nothing can be arranged now; empty where it can
 * @param renameReasons why it cannot be renamed now; empty where it can
 * @param away whether the directory of people does not answer
 */
@CheckedTemplate(basePath = "issue")
public record SectionPlanPage(
        PageHeader head,
        SectionPlan section,
        List<Option> editors,
        List<Option> reviewers,
        boolean away,
        List<String> arrangeReasons,
        List<String> renameReasons,
        FormState formState,
        RefusedForm refused)
        implements TemplateInstance {

    /** The section and what is set for it. */
    public record SectionPlan(
            String id,
            String path,
            int version,
            String numeral,
            String title,
            String state,
            String words,
            String draftDue,
            String reviewDue,
            String target,
            Asked asked) {}

    /**
     * Who is asked now, and until when.
     *
     * @param version what a new assignment is based on
     * @param editor empty for nobody
     */
    public record Asked(int version, String editor, List<String> reviewers) {}

    /** A person who can be asked. */
    public record Option(String subject, String name, boolean chosen) {}
}
