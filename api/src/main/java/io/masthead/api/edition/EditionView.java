package io.masthead.api.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition.
 *
 * @param id its id
 * @param issue the issue's id
 * @param number its number, from 1
 * @param sha256 the checksum of its file
 * @param pages how many pages
 * @param publishedAt when, UTC
 * @param publishedBy who published it
 * @param approvals who approved which section
 * @param retracted why and when it was retracted; absent where it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionView(
        String id,
        String issue,
        int number,
        String sha256,
        int pages,
        Instant publishedAt,
        String publishedBy,
        List<ApprovalView> approvals,
        @Nullable RetractionView retracted) {

    /** One approval: which section, in which stage, which revision with which hash, by whom, when. */
    public record ApprovalView(
            String section, String title, String stage, int revision, String contentHash, String by, Instant at) {

        private static ApprovalView of(ManuscriptSection section, Manuscript.Approval approval) {
            return new ApprovalView(
                    section.id(),
                    section.title(),
                    approval.stage(),
                    approval.revision(),
                    approval.contentHash(),
                    approval.by(),
                    approval.at());
        }
    }

    /** A retraction. */
    public record RetractionView(String reason, Instant at) {

        static @Nullable RetractionView of(Edition edition) {
            return edition.retractedAt() == null || edition.retraction() == null
                    ? null
                    : new RetractionView(edition.retraction(), edition.retractedAt());
        }
    }

    /** Who approved which section of the edition. */
    public static List<ApprovalView> approvals(Edition edition) {
        return edition.imprint().sections().stream()
                .flatMap(section -> section.approvals().stream().map(it -> ApprovalView.of(section, it)))
                .toList();
    }

    /** The edition as everybody may see it. */
    public static EditionView of(Edition edition) {
        return new EditionView(
                edition.id().toString(),
                edition.issue().id().toString(),
                edition.number(),
                edition.sha256(),
                edition.pages(),
                edition.publishedAt(),
                edition.publishedByName(),
                approvals(edition),
                RetractionView.of(edition));
    }
}
