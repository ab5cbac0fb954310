package io.masthead.domain.preflight;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A publisher's word that one finding may be printed. Void as soon as the text that it is about changes, or the style. */
@Entity
@Immutable
@Table(name = "waiver")
public class Waiver extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule")
    private Rule rule;

    @Column(name = "section")
    private String section;

    @Column(name = "place")
    private String place;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "reason")
    private String reason;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "waived_at")
    private Instant waivedAt = Timestamps.now();

    protected Waiver() {}

    Waiver(Issue issue, List<Section> sections, Finding finding, String reason, Actor by) {
        this.issue = issue;
        this.rule = finding.rule();
        this.section = finding.section();
        this.place = finding.place();
        this.contentHash = contentHash(issue, sections, finding);
        this.reason = reason;
        this.person = by.person();
        this.personName = by.name();
    }

    /** The waivers of an issue, the oldest first; void ones too. */
    public static List<Waiver> of(Issue issue) {
        return list("issue = ?1 order by waivedAt, id", issue);
    }

    /**
     * The issue's waiver with that id.
     *
     * @throws Refused if there is none
     */
    static Waiver withId(Issue issue, UUID id) {
        return Waiver.<Waiver>find("issue = ?1 and id = ?2", issue, id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.WAIVER));
    }

    /** Whether it lets the finding pass in the issue as it stands. */
    public boolean covers(Finding finding, Issue of, List<Section> sections) {
        return issue.id().equals(of.id())
                && rule == finding.rule()
                && section.equals(finding.section())
                && place.equals(finding.place())
                && contentHash.equals(contentHash(of, sections, finding));
    }

    /**
     * The section's text, or all that is printed where it is about the cover or the colophon; and the style, as other
     * margins and letters make other lines.
     */
    private static String contentHash(Issue issue, List<Section> sections, Finding finding) {
        var text = PublishBlockers.section(finding, sections)
                .map(Section::contentHash)
                .orElseGet(() -> PrintedTextHash.of(issue, sections));
        return Sha256.hex(text + Json.write(issue.publication().style()));
    }

    /** What is let pass. */
    public Rule rule() {
        return rule;
    }

    /** The id of the section; empty for the cover and the colophon. */
    public String section() {
        return section;
    }

    /** The words at the place, or the picture's or link's address. */
    public String place() {
        return place;
    }

    /** The hash of the text and the style for which it holds. */
    public String contentHash() {
        return contentHash;
    }

    /** Why it may be printed. */
    public String reason() {
        return reason;
    }

    /** Who said so; null for the operator at the machine. */
    public @Nullable UUID person() {
        return person;
    }

    /** The name of who said so, as of then. */
    public String personName() {
        return personName;
    }

    /** When, UTC. */
    public Instant waivedAt() {
        return waivedAt;
    }
}
