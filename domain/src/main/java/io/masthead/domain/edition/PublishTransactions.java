package io.masthead.domain.edition;

import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.preflight.PreflightKey;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.preflight.PrintedTextHash;
import io.masthead.domain.preflight.PublishBlockers;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The short transactions around the typesetting of an edition. */
@ApplicationScoped
class PublishTransactions {

    private static final Logger LOG = Logger.getLogger(PublishTransactions.class);

    @Inject
    ManuscriptFactory manuscripts;

    @Inject
    Jobs jobs;

    @Inject
    Preflight preflight;

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleTransactionLimit idle;

    /**
     * The manuscript of the next edition.
     *
     * @throws Refused if the issue is no longer ready, or a stored text is not the approved one
     */
    @Transactional
    FrozenIssue freeze(UUID job) {
        idle.raise();
        var issue = Issue.locked(Editions.issueOf(Job.withId(job)));
        var sections = published(issue, job);
        var reasons = Readiness.whileFrozen(sections, Edition.latestOf(issue), PrintedTextHash.of(issue, sections))
                .reasons();
        Refused.ifAny(reasons, Subject.issue(issue.id()));
        var manuscript = manuscripts.freeze(issue, sections, Manuscript.Kind.EDITION, issue.editions() + 1);
        return new FrozenIssue(manuscript, PreflightKey.of(issue, sections));
    }

    /** Keeps what was found on the pages, which may be what stands in the way of storing them. */
    @Transactional
    void learn(UUID job, FrozenIssue frozen, Typeset typeset) {
        var issue = Issue.locked(Editions.issueOf(Job.withId(job)));
        preflight.learn(issue, frozen.key(), new PreflightReport(typeset.findings(), null));
    }

    /**
     * Stores the edition, marks the issue as published and announces it: all of it, or nothing.
     *
     * @throws Refused if a text is not the one that was set, or the pages have what nobody has waived
     */
    @Transactional
    void store(UUID job, FrozenIssue frozen, Typeset typeset) {
        idle.raise();
        var requester = Job.withId(job).requester();
        var issue = Issue.locked(Editions.issueOf(Job.withId(job)));
        var sections = published(issue, job);
        var manuscript = frozen.manuscript();
        var textHash = ManuscriptFactory.textHash(manuscript);
        refuseUnlessApproved(issue, sections, textHash);
        var set = manuscript.sections().stream()
                .map(it -> it.id() + it.contentHash())
                .toList();
        if (!set.equals(sections.stream().map(it -> it.id() + it.contentHash()).toList())) {
            throw new IllegalStateException("The issue changed while it was frozen");
        }
        var report = new PreflightReport(typeset.findings(), null);
        Refused.ifAny(PublishBlockers.of(issue, sections, report), Subject.issue(issue.id()));
        sayWhatChanged(typeset.madeWith());
        var edition = Edition.store(issue, manuscript, typeset, textHash, requester);
        issue.published(edition.number());
        jobs.done(job, edition.id());
        events.fire(new EditionPublished(
                requester, edition.id(), issue.id(), edition.number(), edition.sha256(), edition.pages()));
    }

    private static void sayWhatChanged(ToolchainFingerprint now) {
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
    void fail(UUID id, List<Reason> problem) {
        var job = Job.withId(id);
        var issue = Issue.lockedEvenDiscarded(Editions.issueOf(job));
        if (!jobs.fail(id, problem)) {
            return;
        }
        if (id.equals(issue.publishJob())) {
            issue.thaw();
        }
        var sentences = problem.stream().map(Reason::sentence).collect(Collectors.joining(" "));
        events.fire(new PublishFailed(job.requester(), issue.id(), sentences));
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
        reasons.addAll(ManuscriptFactory.broken(sections));
        Refused.ifAny(reasons, Subject.issue(issue.id()));
    }
}
