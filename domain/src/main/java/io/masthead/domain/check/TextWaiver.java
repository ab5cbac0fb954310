package io.masthead.domain.check;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.TextFinding.Identity;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody's word that one finding in a text may stand. It holds while rule, block and quote are what they were. */
@Entity
@Immutable
@Table(name = "text_waiver")
public class TextWaiver extends BaseEntity {

    /** The most waivers of a section. */
    static final int MOST = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule")
    private CheckRule rule;

    @Column(name = "block")
    private String block;

    @Column(name = "quote")
    private String quote;

    @Column(name = "reason")
    private String reason;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "waived_at")
    private Instant waivedAt = Timestamps.now();

    protected TextWaiver() {}

    TextWaiver(Section section, Identity finding, String reason, Actor by) {
        this.section = section;
        this.rule = finding.rule();
        this.block = finding.block();
        this.quote = finding.quote();
        this.reason = reason;
        this.person = by.person();
        this.personName = by.name();
    }

    /** The waivers of a section, the oldest first. */
    public static List<TextWaiver> of(Section section) {
        return list("section = ?1 order by waivedAt, id", section);
    }

    /** The waivers of several sections, by the section's id. */
    static Map<UUID, List<TextWaiver>> of(List<Section> sections) {
        return TextWaiver.<TextWaiver>list("section in ?1 order by waivedAt, id", sections).stream()
                .collect(Collectors.groupingBy(waiver -> waiver.section.id()));
    }

    /**
     * The section's waiver with that id.
     *
     * @throws Refused if there is none
     */
    static TextWaiver withId(Section section, UUID id) {
        return TextWaiver.<TextWaiver>find("section = ?1 and id = ?2", section, id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.WAIVER));
    }

    /** Which finding it lets stand. */
    Identity identity() {
        return new Identity(rule, block, quote);
    }

    /** Why it may stand. */
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
