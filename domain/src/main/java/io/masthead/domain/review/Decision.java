package io.masthead.domain.review;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * One reviewer's verdict on one exact revision. Holds the reviewer's name and role as of then: a later loss of either
 * does not void it.
 */
@Entity
@Immutable
@Table(name = "decision")
public class Decision extends BaseEntity {

    /** What was decided. */
    public enum Verdict {
        APPROVED,
        CHANGES_REQUESTED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private ReviewRound round;

    @Column(name = "stage")
    private int stage;

    @Column(name = "stage_name")
    private String stageName;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "revision")
    private int revision;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "comment")
    private String comment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_role")
    private Role personRole;

    @Column(name = "decided_at")
    private Instant decidedAt = Timestamps.now();

    protected Decision() {}

    Decision(ReviewRound round, String stageName, Verdict verdict, String comment, Person person) {
        this.round = round;
        this.stage = round.stage();
        this.stageName = stageName;
        this.verdict = verdict;
        this.revision = round.revision();
        this.contentHash = round.contentHash();
        this.comment = comment;
        this.person = person;
        this.personName = person.name();
        this.personRole = Role.REVIEWER;
    }

    /** The review round that it belongs to. */
    public ReviewRound round() {
        return round;
    }

    /** The place of its stage in the policy, from 0. */
    public int stage() {
        return stage;
    }

    /** The name of its stage as of then. */
    public String stageName() {
        return stageName;
    }

    /** The verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /** The revision that was decided on. */
    public int revision() {
        return revision;
    }

    /** The hash of the text that was decided on. */
    public String contentHash() {
        return contentHash;
    }

    /** What the reviewer wrote; may be empty for an approval. */
    public String comment() {
        return comment;
    }

    /** The reviewer. */
    public Person person() {
        return person;
    }

    /** The reviewer's name as of then. */
    public String personName() {
        return personName;
    }

    /** The reviewer's role as of then. */
    public Role personRole() {
        return personRole;
    }

    /** When, UTC. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
