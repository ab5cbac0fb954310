package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor: the form over the HTML body.
 *
 * @param save whether the text can be saved now, and why not
 * @param reasons why it was not saved just now; empty where nothing was tried
 * @param theirs what somebody else saved meanwhile; null where nobody did
 * @param unsaved whether the fields hold what is stored nowhere
 */
@CheckedTemplate(basePath = "section")
record EditPage(
        Heading heading,
        @Nullable Integer target,
        @Nullable Why why,
        Typed typed,
        Preview preview,
        Offer save,
        List<String> reasons,
        @Nullable Theirs theirs,
        boolean unsaved)
        implements TemplateInstance {}
