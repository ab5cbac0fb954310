package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.CorrectionAbandoned;
import io.masthead.domain.issue.CorrectionBegun;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.JobKind;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.preflight.PreflightWait;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.ApprovalRevived;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes, corrects and retracts; makes proofs; tells whether a file is an edition. */
@ApplicationScoped
public class Editions {

    /** The kind of job that publishes an issue: the whole issue is frozen until it has ended. */
    public static final JobKind PUBLISH = new JobKind("PUBLISH", 30);

    /** The kind of job that makes a proof. */
    public static final JobKind PROOF = new JobKind("PROOF", 20);

    @Inject
    Jobs jobs;

    @Inject
    PreflightWait wait;

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleTransactionLimit idle;

    /**
     * What is known of a file.
     *
     * @param edition the edition that it is, byte for byte; null where it is none
     * @param supersededBy a newer edition of the same issue; null where there is none
     */
    public record Verification(
            @Nullable Edition edition, @Nullable Edition supersededBy) {

        /** Whether it is an edition; superseded and retracted ones are. */
        public boolean authentic() {
            return edition != null;
        }
    }

    /**
     * Looks at the pages, then queues the publication and freezes the issue; a second publisher gets the same job. Never
     * inside a transaction.
     *
     * @throws Refused if it is not ready, with every reason
     */
    public Job publish(UUID issueId, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.PUBLISH.roles()), Subject.issue(issueId));
        wait.checked(issueId, actor);
        return request(issueId, actor);
    }

    /**
     * The same without a look at the pages: what is known of them counts, and the job looks at those that it makes.
     *
     * @throws Refused if it is not ready, with every reason
     */
    @Transactional
    public Job request(UUID issueId, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.PUBLISH.roles()), Subject.issue(issueId));
        idle.raise();
        var issue = Issue.locked(issueId);
        if (issue.publishJob() != null) {
            return Job.withId(issue.publishJob());
        }
        var sections = Section.of(issue);
        var reasons = new ArrayList<>(Readiness.asFarAsKnown(
                        issue,
                        sections,
                        Edition.latestOf(issue),
                        PreflightReport.of(issue, sections).orElse(null))
                .reasons());
        reasons.addAll(ManuscriptFactory.broken(sections));
        Refused.ifAny(reasons, Subject.issue(issueId));
        var job = jobs.queue(PUBLISH, Subject.issue(issueId), actor);
        issue.freezeFor(job.id());
        events.fire(new PublishRequested(actor, issueId, job.id()));
        return job;
    }

    /**
     * Queues a proof of the issue as it stands.
     *
     * @throws Refused if the issue has no section
     */
    @Transactional
    public Job proof(UUID issueId, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.PROOF.roles()), Subject.issue(issueId));
        var issue = Issue.withId(issueId);
        if (Section.of(issue).isEmpty()) {
            throw Refused.because(EditionReason.NO_SECTIONS);
        }
        var job = jobs.queue(PROOF, Subject.issue(issueId), actor);
        events.fire(new ProofRequested(actor, issueId, job.id()));
        return job;
    }

    /**
     * Takes a published issue back into production; the archive goes on showing the edition.
     *
     * @throws Refused if it is not published, or no reason is given
     */
    @Transactional
    public Issue correct(UUID issueId, @Nullable String reason, Actor actor) {
        var issue = Issue.locked(issueId);
        Refused.ifAny(issue.refusals(IssueMove.CORRECT, actor, reason), Subject.issue(issueId));
        issue.correct();
        events.fire(new CorrectionBegun(actor, issueId, UserText.cleaned(reason)));
        return issue;
    }

    /**
     * Gives a correction up: the issue is published as before.
     *
     * @throws Refused if there was no edition, or a text has changed since
     */
    @Transactional
    public Issue abandon(UUID issueId, @Nullable String reason, Actor actor) {
        var issue = Issue.locked(issueId);
        var last = Edition.latestOf(issue);
        var sections = Section.of(issue);
        var reasons = new ArrayList<>(issue.refusals(IssueMove.ABANDON, actor, reason));
        if (last != null && !last.printsTextsOf(sections)) {
            reasons.add(Reason.of(EditionReason.TEXT_CHANGED));
        }
        Refused.ifAny(reasons, Subject.issue(issueId));
        sections.forEach(section -> revive(section, actor));
        issue.abandonCorrection();
        events.fire(new CorrectionAbandoned(actor, issueId, UserText.cleaned(reason)));
        return issue;
    }

    /**
     * Marks an edition as retracted; the file stays, for those with a role.
     *
     * @throws Refused if it is retracted already, or no reason is given
     */
    @Transactional
    public Edition retract(UUID id, @Nullable String reason, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.RETRACT.roles()), Subject.edition(id));
        var issue = Issue.locked(Edition.withId(id).issue().id());
        var edition = Edition.withId(id);
        Edition.getEntityManager().refresh(edition);
        var reasons = new ArrayList<>(issue.refusals(IssueMove.RETRACT, actor, reason));
        if (edition.isRetracted()) {
            reasons.add(Reason.of(EditionReason.ALREADY_RETRACTED));
        }
        Refused.ifAny(reasons, Subject.edition(id));
        var words = UserText.cleaned(reason);
        edition.retract(words, actor);
        events.fire(new EditionRetracted(actor, id, words));
        return edition;
    }

    /** The id of the issue that a job is for. */
    public static UUID issueOf(Job job) {
        return UUID.fromString(job.subject().id());
    }

    private void revive(Section section, Actor actor) {
        if (section.reviveApproval(ReviewRound.thatApproved(section.id(), section.contentHash()))) {
            events.fire(new ApprovalRevived(actor, section.id(), null, section.contentHash(), List.of()));
        }
    }

    /** Tells whether a file with that SHA-256 is an edition. */
    @Transactional
    public Verification verify(String sha256) {
        Optional<Edition> found = Edition.withSha256(sha256.strip().toLowerCase(Locale.ROOT));
        return found.map(edition -> new Verification(edition, newerThan(edition)))
                .orElseGet(() -> new Verification(null, null));
    }

    private static @Nullable Edition newerThan(Edition edition) {
        var latest = Edition.latestOf(edition.issue());
        return latest == null || latest.number() == edition.number() ? null : latest;
    }
}
