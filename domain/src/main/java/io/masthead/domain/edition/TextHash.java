package io.masthead.domain.edition;

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
final class TextHash {

    private TextHash() {}

    /** What is hashed; the logo by its checksum. */
    record Printed(
            String publication,
            Map<String, String> names,
            String tagline,
            String language,
            String period,
            String title,
            HouseStyle style,
            @Nullable String logo,
            List<String> sections) {

        String hash() {
            return Sha256.hex(Json.write(this));
        }
    }

    /** Of the issue as it stands. */
    static String of(Issue issue, List<Section> sections) {
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

    /** Of the issue as it stood when it was frozen: the same for the same. */
    static String of(Manuscript manuscript) {
        var logo = manuscript.pictures().get(Freezer.LOGO);
        return new Printed(
                        manuscript.publicationTitle(),
                        manuscript.names(),
                        manuscript.tagline(),
                        manuscript.language(),
                        manuscript.period().toString(),
                        manuscript.title(),
                        manuscript.style().withLogo(null),
                        logo == null ? null : logo.sha256(),
                        manuscript.sections().stream()
                                .map(section -> section.id() + " " + section.contentHash())
                                .toList())
                .hash();
    }
}
