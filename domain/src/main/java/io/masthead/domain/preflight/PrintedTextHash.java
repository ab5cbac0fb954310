package io.masthead.domain.preflight;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.section.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One hash over all that an edition prints but its people and dates: tells whether anything has changed since. Once more is
 * hashed than in an earlier version, every edition of before counts as changed: its correction is published without demur.
 */
public final class PrintedTextHash {

    private PrintedTextHash() {}

    /** What is hashed; the logo by its checksum. */
    public record Printed(
            String publication,
            Map<String, String> names,
            String tagline,
            String language,
            String period,
            String title,
            HouseStyle style,
            @Nullable String logo,
            List<String> sections) {

        /** The hash, lower-case hex. */
        public String hash() {
            return Sha256.hex(Json.write(this));
        }
    }

    /** Of the issue as it stands. */
    public static String of(Issue issue, List<Section> sections) {
        var publication = issue.publication();
        return new Printed(
                        publication.title(),
                        issue.names(),
                        issue.tagline(),
                        publication.language(),
                        issue.period().toString(),
                        issue.title(),
                        publication.style().withLogo(null),
                        publication.logo(),
                        sections.stream()
                                .map(section -> section.id() + " " + section.contentHash())
                                .toList())
                .hash();
    }
}
