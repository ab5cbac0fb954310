package io.masthead.web.draft;

import io.masthead.web.draft.DraftNotice.CopyLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A recoverable copy, to be read.
 *
 * @param address the section's
 * @param section the section's title
 * @param title the copy's
 * @param body its text as HTML in the schema
 * @param changes what it would change in the text as it is saved, as HTML with ins and del
 * @param language the language that it is written in
 */
@CheckedTemplate(basePath = "draft")
record CopyPage(
        CopyLine copy,
        String address,
        String section,
        String title,
        String byline,
        String body,
        String changes,
        String language)
        implements TemplateInstance {}
