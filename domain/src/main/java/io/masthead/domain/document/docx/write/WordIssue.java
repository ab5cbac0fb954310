package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.SectionText;
import java.util.List;

/**
 * A whole issue as it goes out.
 *
 * @param title what the file is called inside
 * @param cover the lines of the cover, from the top
 * @param sections the texts in their order; asked for one after the other, so that no two need be in memory
 */
public record WordIssue(String title, List<String> cover, Iterable<SectionText> sections) {
    public WordIssue {
        cover = List.copyOf(cover);
    }
}
