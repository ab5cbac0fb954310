package io.masthead.web.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a file.
 *
 * @param publications among which to choose; empty where there is none yet
 * @param slug the one chosen
 * @param period as it was typed
 * @param section the section whose text is read in; null where the file is a whole issue
 * @param changes how tracked changes are to be read: accept or reject
 * @param reasons why nothing was read in just now
 */
@CheckedTemplate(basePath = "intake")
record ImportPage(
        List<Choice> publications,
        String slug,
        String period,
        @Nullable Target section,
        String changes,
        List<String> reasons)
        implements TemplateInstance {

    /** A publication to choose. */
    record Choice(String slug, String title) {}

    /**
     * The section whose text is replaced.
     *
     * @param version what the section's text is replaced on
     * @param refusals why its text cannot be changed now
     */
    record Target(
            String id, int version, String numeral, String title, String board, String issue, List<String> refusals) {}
}
