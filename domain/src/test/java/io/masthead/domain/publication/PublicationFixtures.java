package io.masthead.domain.publication;

import java.util.Map;

/** Publications for tests of what stands above them. */
public final class PublicationFixtures {

    private PublicationFixtures() {}

    /** A publication with that review policy. */
    public static Publication with(ReviewPolicy policy) {
        return new Publication("bulletin", settings(policy));
    }

    /** Gives the publication another review policy. */
    public static void change(Publication publication, ReviewPolicy policy) {
        publication.apply(settings(policy));
    }

    static PublicationSettings settings(ReviewPolicy policy) {
        return new PublicationSettings(
                "Bulletin", Map.of("en", "The Institute"), "", "en", "Asia/Baku", policy, HouseStyle.column());
    }
}
