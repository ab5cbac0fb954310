package io.masthead.domain.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** Gives the publication another house style. */
    public static void change(Publication publication, HouseStyle style) {
        var old = publication.settings();
        publication.apply(new PublicationSettings(
                old.title(), old.names(), old.tagline(), old.language(), old.timeZone(), old.policy(), style));
    }

    /** Gives the publication the logo with that checksum. */
    public static void wear(Publication publication, @Nullable String sha256) {
        publication.wear(sha256);
    }

    static PublicationSettings settings(ReviewPolicy policy) {
        return new PublicationSettings(
                "Bulletin", Map.of("en", "The Institute"), "", "en", "Asia/Baku", policy, HouseStyle.column());
    }
}
