package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Two texts that become one, with what is to be chosen.
 *
 * @param header the section as it is now
 * @param sent the form as it was sent
 * @param version the version that the merged text is to be saved over
 * @param reasons why the merged text was not saved just now; empty where nothing was tried
 */
@CheckedTemplate(basePath = "merge")
record MergePage(SectionHeader header, EditPages.Fields sent, Merging merging, int version, List<String> reasons)
        implements TemplateInstance {}
