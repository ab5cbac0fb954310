package io.masthead.domain.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.hash.ContentHash;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.review.Decision;
import io.masthead.domain.review.LatestReview;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.review.ReviewerSubstitution;
import io.masthead.domain.review.Submission;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One numbered article of an issue. Its text is the revision at its head; its state moves only through {@link Sections}, which
 * asks {@link SectionRules} first.
 */
@Entity
@Table(name = "section")
public class Section extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id", updatable = false)
    private Issue issue;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SectionState state = SectionState.DRAFT;

    /** Counts the changes of head, state and round: what a write must be based on. */
    @Column(name = "version")
    private int version;

    @Embedded
    private HeadRevision head = new HeadRevision();

    @Embedded
    private LatestReview review = new LatestReview();

    @Embedded
    private Assignment assignment = new Assignment();

    @Column(name = "dropped")
    private boolean dropped;

    protected Section() {}

    /** A new section with its first revision, which nobody has written. */
    public Section(
            Issue issue, int place, SectionText text, Revision.Origin origin, String note, @Nullable Person author) {
        this.issue = issue;
        this.place = place;
        advance(text, ContentHash.of(text), origin, note, author == null ? Set.of() : Set.of(author.id()), author);
    }

    /**
     * The section with that id, its issue and publication with it.
     *
     * @throws Refused if there is none, it was dropped, or its issue discarded
     */
    public static Section withId(UUID id) {
        return SectionQueries.withId(id);
    }

    /**
     * The section, to be changed: its issue shared with other writers, itself locked until the transaction ends.
     *
     * @throws Refused if there is none, it was dropped, or its issue discarded
     */
    public static Section locked(UUID id) {
        if (!CDI.current().select(SectionLocks.class).get().take(id)) {
            throw Refused.unknown(ResourceKind.SECTION);
        }
        return withId(id);
    }

    /** The row and its issue's were locked: what the transaction has read of them before is read anew. */
    static void wasLocked(UUID id, UUID issue) {
        refreshIfRead(Issue.class, issue);
        refreshIfRead(Section.class, id);
    }

    /** The sections of an issue in running order, with their editors and rounds; an issue has at most three hundred. */
    public static List<Section> of(Issue issue) {
        return SectionQueries.of(issue);
    }

    /** The sections of several issues by the issue's id, each in running order, with what approved them. */
    public static Map<UUID, List<Section>> of(List<Issue> issues) {
        return SectionQueries.of(issues);
    }

    /** Whether a revision may have that body: longer ones are refused by the move, whatever else is done with them before. */
    public static boolean fits(Document body) {
        return SectionRules.fits(HtmlWriter.write(body));
    }

    /** Every reason why the actor cannot do that now, as far as it does not depend on what is sent along. */
    public List<Reason> refusals(SectionMove move, Actor actor) {
        return SectionRules.refusals(this, move, actor);
    }

    /** Every reason why the actor cannot do that now with what is sent along. */
    public List<Reason> refusals(SectionMove move, Actor actor, MoveRequest request) {
        return SectionRules.refusals(this, move, actor, request);
    }

    /** Whether the actor could do that now. */
    public boolean allows(SectionMove move, Actor actor) {
        return refusals(move, actor).isEmpty();
    }

    /** Whether the head's text is the one that was approved last. */
    public boolean headIsApproved() {
        return review.hasApproved(contentHash());
    }

    /** Whether the head's text is the one for which changes were requested last. */
    public boolean headWasRejected() {
        return review.hasRejected(contentHash());
    }

    /** The approvals that hold for the head's text; empty while it is not approved. */
    public List<Decision> approvals() {
        return state == SectionState.APPROVED && headIsApproved() ? review.approvals() : List.of();
    }

    Optional<Revision> save(SectionText text, String note, Revision.Origin origin, Person by) {
        return save(MoveRequest.save(text, origin, note), by);
    }

    Optional<Revision> save(MoveRequest request, Person by) {
        var text = Objects.requireNonNull(request.text());
        var hash = Objects.requireNonNull(request.contentHash());
        if (hash.equals(contentHash()) && head().isIntact()) {
            return Optional.empty();
        }
        var authors = new LinkedHashSet<>(headIsApproved() ? Set.<UUID>of() : head().authors());
        authors.addAll(request.typists());
        authors.add(by.id());
        return Optional.of(advance(withBlockIds(text), hash, request.origin(), request.words(), authors, by));
    }

    /** The text before need not even be read where every block has its id, as those that the editor sends. */
    private SectionText withBlockIds(SectionText text) {
        var body = text.body();
        return body.hasBlockIds()
                ? text
                : new SectionText(
                        text.title(),
                        text.byline(),
                        body.withBlockIds(head().readablePart().body()));
    }

    Optional<Revision> restore(Revision old, Person by) {
        if (old.contentHash().equals(contentHash()) && head().isIntact()) {
            return Optional.empty();
        }
        var text = old.text();
        var note = String.valueOf(old.number());
        return Optional.of(advance(text, ContentHash.of(text), Revision.Origin.RESTORED, note, old.authors(), by));
    }

    private Revision advance(
            SectionText text,
            String hash,
            Revision.Origin origin,
            String note,
            Set<UUID> authors,
            @Nullable Person by) {
        var next = new Revision(this, head.number() + 1, text, hash, origin, head.numberOrNull(), note, authors, by);
        Refused.ifAny(SectionRules.problems(text, next.html()), Subject.section(id()));
        head.moveTo(next);
        version++;
        return next;
    }

    /** Opens a round on the head, or, where exactly this text was approved last, revives that approval. */
    void submit(String reply, Person by) {
        if (headIsApproved()) {
            enter(SectionState.APPROVED);
            return;
        }
        review.open(id(), issue.publication().policy(), new Submission(headNumber(), contentHash(), reply, by));
        enter(SectionState.IN_REVIEW);
    }

    void withdraw(String reason, Person by) {
        review.withdraw(reason, by);
        enter(SectionState.DRAFT);
    }

    void requestChanges(String comment, Person by) {
        review.requestChanges(comment, by);
        enter(SectionState.CHANGES_REQUESTED);
    }

    /**
     * Adds an approval; the section is approved when the last stage has enough of them. Whoever saw a stage decides on that
     * one alone: the version rises where the next begins.
     */
    void approve(String comment, Person by) {
        switch (review.approve(comment, by)) {
            case MORE_NEEDED -> {}
            case STAGE_PASSED -> version++;
            case POLICY_MET -> enter(SectionState.APPROVED);
        }
    }

    void replaceReviewer(ReviewerSubstitution substitution) {
        review.substitute(substitution);
        version++;
    }

    void reopen() {
        enter(SectionState.DRAFT);
    }

    /**
     * A correction was given up and the text is what it was: the approval that the edition printed holds again.
     *
     * @param printed the round that approved exactly the head's text
     * @return whether the state changed by it
     */
    public boolean reviveApproval(@Nullable ReviewRound printed) {
        review.revive(contentHash(), printed);
        if (state == SectionState.APPROVED) {
            return false;
        }
        enter(SectionState.APPROVED);
        return true;
    }

    private void enter(SectionState next) {
        state = next;
        version++;
    }

    void placeAt(int newPlace) {
        place = newPlace;
    }

    void drop() {
        review.withdraw("", null);
        dropped = true;
    }

    /** The issue that it belongs to. */
    public Issue issue() {
        return issue;
    }

    /** The place in the running order, from 1. */
    public int place() {
        return place;
    }

    /** Where it stands. */
    public SectionState state() {
        return state;
    }

    /** The version that a write must be based on. */
    public int version() {
        return version;
    }

    /** The newest revision. */
    public Revision head() {
        return head.revision();
    }

    /** The newest revision's number. */
    public int headNumber() {
        return head.number();
    }

    /** The newest revision's title. */
    public String title() {
        return head.title();
    }

    /** The hash of the newest revision's text. */
    public String contentHash() {
        return head.contentHash();
    }

    /** Words of the newest revision's body. */
    public int words() {
        return head.words();
    }

    /** How many findings of the checks nobody lets stand in the newest revision; null while they are not counted. */
    public @Nullable Integer openFindings() {
        return head.openFindings();
    }

    /** Takes over how many findings are open in the section's text with that hash; nothing is changed by it. */
    public static void count(UUID id, String contentHash, int openFindings) {
        SectionQueries.count(id, contentHash, openFindings);
    }

    /** What the reviewers have said of it so far. */
    public LatestReview review() {
        return review;
    }

    /** Who is asked to write and to review it, and until when. */
    public Assignment assignment() {
        return assignment;
    }
}
