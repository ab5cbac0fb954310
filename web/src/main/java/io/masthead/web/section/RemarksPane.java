package io.masthead.web.section;

import io.masthead.web.intake.FileRemarks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers have said, beside the text.
 *
 * @param changeRequest why changes were requested; null where none are
 * @param rounds the newest rounds, the newest first
 * @param fromFile what Word files say beside the text; null where they say nothing
 */
@CheckedTemplate(basePath = "section")
record RemarksPane(
        @Nullable ChangeRequest changeRequest,
        List<RoundLine> rounds,
        @Nullable FileRemarks fromFile) implements TemplateInstance {}
