package io.masthead.api.publication;

import io.masthead.api.publication.PublicationView.PolicyView;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.PublicationSettings;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to make or change a publication; what is absent keeps its value, or gets the usual one.
 *
 * @param slug its address; only when it is made
 * @param title the periodical's title
 * @param names the institute's names by language tag
 * @param tagline the line under the title
 * @param language the language of the text
 * @param timeZone the time zone of its dates
 * @param policy the review policy
 * @param style how its pages look
 */
public record PublicationForm(
        @Nullable String slug,
        @Nullable String title,
        @Nullable Map<String, String> names,
        @Nullable String tagline,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable PolicyView policy,
        @Nullable StyleForm style) {

    static final PublicationForm EMPTY = new PublicationForm(null, null, null, null, null, null, null, null);

    private static final PublicationSettings NEW =
            new PublicationSettings("", Map.of(), "", "en", "UTC", ReviewPolicy.DEFAULT, HouseStyle.column());

    /** What cannot be read; it keeps its value in the settings. */
    List<Reason> unread() {
        return style == null ? List.of() : style.unread();
    }

    PublicationSettings fresh() {
        return over(NEW);
    }

    PublicationSettings over(PublicationSettings old) {
        return new PublicationSettings(
                or(title, old.title()),
                names == null ? old.names() : names,
                or(tagline, old.tagline()),
                or(language, old.language()),
                or(timeZone, old.timeZone()),
                policy == null ? old.policy() : policy.policy(),
                style == null ? old.style() : style.over(old.style()));
    }

    private static String or(@Nullable String given, String old) {
        return given == null ? old : given.strip();
    }
}
