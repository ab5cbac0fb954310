package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The form for a file that comes back.
 *
 * @param guest whose changes they are, as it was typed
 * @param refusals why the text cannot be changed now
 * @param reasons why the file was not taken just now
 */
@CheckedTemplate(basePath = "section")
record ReturnedPage(SectionHeader header, String guest, List<String> refusals, List<String> reasons)
        implements TemplateInstance {}
