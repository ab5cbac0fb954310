package io.masthead.domain.publication;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.refusal.UserText;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A periodical: its names, its language and its rules of review. */
@Entity
@Table(name = "publication")
public class Publication extends BaseEntity {

    /** A publisher's house has a handful of periodicals; lists end here. */
    public static final int MOST = 200;

    @Column(name = "slug", updatable = false)
    private String slug;

    @Column(name = "title")
    private String title;

    @Convert(converter = NamesConverter.class)
    @Column(name = "names", columnDefinition = "text")
    private Map<String, String> names;

    @Column(name = "tagline")
    private String tagline;

    @Column(name = "language")
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Convert(converter = PolicyConverter.class)
    @Column(name = "policy", columnDefinition = "text")
    private ReviewPolicy policy;

    @Convert(converter = StyleConverter.class)
    @Column(name = "style", columnDefinition = "text")
    private HouseStyle style;

    /** Stands for the logo, whose bytes are kept apart: another logo is another version of the settings. */
    @Column(name = "logo_sha256")
    private @Nullable String logo;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Timestamps.now();

    @Version
    @Column(name = "version")
    private long version;

    protected Publication() {}

    Publication(String slug, PublicationSettings settings) {
        this.slug = slug;
        apply(settings);
    }

    final void apply(PublicationSettings settings) {
        title = UserText.line(settings.title());
        names = new LinkedHashMap<>(settings.names());
        names.replaceAll((tag, name) -> UserText.line(name));
        tagline = UserText.line(settings.tagline());
        language = settings.language();
        timeZone = settings.timeZone();
        policy = settings.policy();
        style = settings.style();
    }

    /** Takes another logo's checksum; null for none. */
    void wear(@Nullable String sha256) {
        logo = sha256;
    }

    /** The publication with that slug. */
    public static Optional<Publication> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /**
     * The publication with that slug.
     *
     * @throws Refused if there is none
     */
    public static Publication named(String slug) {
        return bySlug(slug).orElseThrow(() -> Refused.unknown(ResourceKind.PUBLICATION));
    }

    /** The publication, to be changed: another change waits until this one has ended. */
    static Publication locked(String slug) {
        return lockedAnew(Publication.class, named(slug).id(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.unknown(ResourceKind.PUBLICATION));
    }

    /** All publications, the oldest first, at most {@link #MOST}. */
    public static List<Publication> all() {
        return find("order by createdAt, id").page(Page.ofSize(MOST)).list();
    }

    /** The address of the publication, unique, lower-case. */
    public String slug() {
        return slug;
    }

    /** The periodical's title. */
    public String title() {
        return title;
    }

    /** The institute's names by language tag, in the order of the cover. */
    public Map<String, String> names() {
        return names;
    }

    /** The line under the title; may be empty. */
    public String tagline() {
        return tagline;
    }

    /** The language of the text, a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The language of the text. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The time zone in which its dates are shown. */
    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** What it takes to approve a section. */
    public ReviewPolicy policy() {
        return policy;
    }

    /** How its pages look. */
    public HouseStyle style() {
        return style;
    }

    /** The SHA-256 of its logo's bytes, lower-case hex; null where it has none. */
    public @Nullable String logo() {
        return logo;
    }

    /** Its settings as they are. */
    public PublicationSettings settings() {
        return new PublicationSettings(title, names, tagline, language, timeZone, policy, style);
    }

    /** Changes with every change of the settings. */
    public long version() {
        return version;
    }
}
