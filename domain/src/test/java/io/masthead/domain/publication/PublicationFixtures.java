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

    /** Gives the publication another style. */
    public static void change(Publication publication, HouseStyle style) {
        publication.apply(settings(publication.policy(), style));
    }

    static PublicationSettings settings(ReviewPolicy policy) {
        return settings(policy, HouseStyle.column());
    }

    private static PublicationSettings settings(ReviewPolicy policy, HouseStyle style) {
        return new PublicationSettings("Bulletin", Map.of("en", "The Institute"), "", "en", "Asia/Baku", policy, style);
    }
}
