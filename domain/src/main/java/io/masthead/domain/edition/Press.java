package io.masthead.domain.edition;

import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.persistence.IdleLimit;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The two short transactions around typesetting: freezing before it, storing after it. */
@ApplicationScoped
class Press {

    private static final Logger LOG = Logger.getLogger(Press.class);

    @Inject
    Freezer freezer;

    @Inject
    Jobs jobs;

    @Inject
    PrintGate gate;

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleLimit idle;

    /** The manuscript of a proof: the issue as it stands. */
    @Transactional
    Manuscript freezeProof(UUID job) {
        idle.raise();
        var issue = Issue.withId(Job.evenOfDiscarded(job).issue().id());
        return freezer.freeze(issue, Section.of(issue), Manuscript.Kind.PROOF, 0);
    }

    /**
     * An issue as it stood when it was frozen. Settings may change while it is typeset: what is stored with the edition is
     * what was true of these pages.
     *
     * @param manuscript what is typeset
     * @param state what the print gate knows these pages by
     */
    record Frozen(Manuscript manuscript, String state) {}

    /**
     * The manuscript of the next edition.
     *
     * @throws Refused if the issue is no longer ready, or a stored text is not the approved one
     */
    @Transactional
    Frozen freezeEdition(UUID job) {
        idle.raise();
        var issue = Issue.locked(Job.evenOfDiscarded(job).issue().id());
        var sections = published(issue, job);
        var reasons = Readiness.whileFrozen(sections, Edition.latestOf(issue), TextHash.of(issue, sections))
                .reasons();
        Refused.ifAny(reasons, Subject.issue(issue.id()));
        var manuscript = freezer.freeze(issue, sections, Manuscript.Kind.EDITION, issue.editions() + 1);
        return new Frozen(manuscript, PrintedState.of(issue, sections));
    }

    @Transactional
    void storeProof(UUID job, Typeset typeset) {
        // alone with the issue, because whoever stores a proof also clears the oldest away
        var issue = Issue.locked(Job.evenOfDiscarded(job).issue().id());
        var proof = Proof.store(issue, typeset);
        jobs.done(job, proof.id());
    }

    /**
     * Stores the edition, marks the issue as published and announces it: all of it, or nothing.
     *
     * @throws Refused if a text is not the one that was set, or the pages have what nobody has waived
     */
    @Transactional
    void storeEdition(UUID job, Frozen frozen, Typeset typeset) {
        idle.raise();
        var requester = Job.evenOfDiscarded(job).requester();
        var issue = Issue.locked(Job.evenOfDiscarded(job).issue().id());
        var sections = published(issue, job);
        var manuscript = frozen.manuscript();
        var textHash = TextHash.of(manuscript);
        refuseUnlessApproved(issue, sections, textHash);
        var set = manuscript.sections().stream()
                .map(it -> it.id() + it.contentHash())
                .toList();
        if (!set.equals(sections.stream().map(it -> it.id() + it.contentHash()).toList())) {
            throw new IllegalStateException("The issue changed while it was frozen");
        }
        var seen = new Verdict(typeset.findings(), null);
        gate.learn(frozen.state(), seen);
        Refused.ifAny(Objections.to(seen, issue, sections), Subject.issue(issue.id()));
        sayWhatChanged(typeset.madeWith());
        var edition = Edition.store(issue, manuscript, typeset, textHash, requester);
        issue.published(edition.number());
        jobs.done(job, edition.id());
        events.fire(new EditionPublished(
                requester, edition.id(), issue.id(), edition.number(), edition.sha256(), edition.pages()));
    }

    private static void sayWhatChanged(Fingerprint now) {
        Edition.newest()
                .flatMap(Edition::madeWith)
                .map(now::differingFrom)
                .filter(differing -> !differing.isEmpty())
                .ifPresent(differing -> LOG.warnf(
                        "The pages are made with another %s than those of the last edition: an old manuscript typeset again"
                                + " can give other bytes. Stored editions stay as they were published.",
                        differing));
    }

    /**
     * Ends a job that cannot be done; the issue is as it was, and may be a discarded one. Nothing happens to a job that has
     * ended, or its issue.
     */
    @Transactional
    void fail(UUID id, String problem) {
        var job = Job.evenOfDiscarded(id);
        var issue = Issue.lockedEvenDiscarded(job.issue().id());
        if (!jobs.fail(id, problem) || job.kind() != Job.Kind.PUBLISH) {
            return;
        }
        if (id.equals(issue.publishJob())) {
            issue.thaw();
        }
        events.fire(new PublishFailed(job.requester(), issue.id(), problem));
    }

    /** The sections of the issue that this job publishes. */
    private static List<Section> published(Issue issue, UUID job) {
        if (!job.equals(issue.publishJob())) {
            throw new IllegalStateException("The issue is not being published by this job");
        }
        return Section.of(issue);
    }

    /** Everything that publishing demands, looked at again with the issue locked and the texts read from the store. */
    private static void refuseUnlessApproved(Issue issue, List<Section> sections, String textHash) {
        var reasons = new ArrayList<>(Readiness.whileFrozen(sections, Edition.latestOf(issue), textHash)
                .reasons());
        reasons.addAll(Freezer.broken(sections));
        Refused.ifAny(reasons, Subject.issue(issue.id()));
    }
}
