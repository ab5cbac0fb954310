package io.masthead.web.check;

import io.masthead.api.staff.Caller;
import io.masthead.domain.check.TextChecks;
import io.masthead.domain.check.TextWaivers;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.section.Section;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Reads what checks find in a text, for whoever looks at it. */
@RequestScoped
public class CheckReader {

    @Inject
    TextChecks checks;

    @Inject
    Localizer localizer;

    @Inject
    Caller caller;

    private FormState sent = FormState.NONE;

    /** The form of a finding as it was sent with this request, to be shown again. */
    public void refused(FormState state) {
        sent = state;
    }

    /** What is found in that text of the section. */
    public Checks read(Section section, SectionText text) {
        return Checks.of(
                "/sections/" + section.id() + "/checks",
                checks.of(section, text),
                TextWaivers.refusals(section, caller.actor()).isEmpty(),
                localizer.locale(),
                sent);
    }
}
