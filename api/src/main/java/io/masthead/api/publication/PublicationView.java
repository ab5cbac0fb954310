package io.masthead.api.publication;

import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.ReviewPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param slug its address
 * @param title the periodical's title
 * @param names the institute's names by language tag
 * @param tagline the line under the title
 * @param language the language of the text, a BCP 47 tag
 * @param timeZone the time zone of its dates
 * @param policy the review policy
 * @param style how its pages look
 * @param version what a change must be based on; the same as in the entity tag
 */
public record PublicationView(
        String slug,
        String title,
        Map<String, String> names,
        String tagline,
        String language,
        String timeZone,
        PolicyView policy,
        StyleView style,
        long version) {

    /** The publication as the API shows it. */
    public static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.slug(),
                publication.title(),
                publication.names(),
                publication.tagline(),
                publication.language(),
                publication.timeZone().getId(),
                PolicyView.of(publication.policy()),
                StyleView.of(publication.style()),
                publication.version());
    }

    /**
     * A review policy.
     *
     * @param stages the stages, passed in order
     */
    public record PolicyView(List<StageView> stages) {

        /** The policy as the API shows it. */
        public static PolicyView of(ReviewPolicy policy) {
            return new PolicyView(policy.stages().stream()
                    .map(stage -> new StageView(stage.name(), stage.approvals(), stage.people()))
                    .toList());
        }

        ReviewPolicy policy() {
            var given = stages == null ? List.<StageView>of() : stages;
            return new ReviewPolicy(given.stream()
                    .filter(Objects::nonNull)
                    .map(StageView::stage)
                    .toList());
        }
    }

    /**
     * A stage of a review policy.
     *
     * @param name its name
     * @param approvals how many different people must approve
     * @param people the ids of those who may decide; absent for any reviewer
     */
    public record StageView(
            String name, int approvals, @Nullable Set<String> people) {

        /** A list with a hole in it names nobody there. */
        private Set<String> known() {
            return people == null
                    ? Set.of()
                    : people.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        ReviewPolicy.Stage stage() {
            return new ReviewPolicy.Stage(name, approvals, known());
        }
    }
}
