package io.masthead.domain.edition;

import io.masthead.domain.Json;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import java.util.LinkedHashMap;
import java.util.List;

/** One hash over all that an edition prints but its people and dates: tells whether anything has changed since. */
final class TextHash {

    private TextHash() {}

    static String of(Issue issue, List<Section> sections) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("publication", issue.publication().title());
        printed.put("names", issue.names());
        printed.put("tagline", issue.tagline());
        printed.put("language", issue.publication().language());
        printed.put("period", issue.period().toString());
        printed.put("title", issue.title());
        printed.put(
                "sections",
                sections.stream()
                        .map(section -> section.id() + " " + section.contentHash())
                        .toList());
        return Sha256.hex(Json.write(printed));
    }
}
