package io.masthead.domain.edition;

import io.masthead.domain.edition.FileExported.Content;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Hands files to the operator at the machine: the latest edition of an issue, or a proof made for it. */
@ApplicationScoped
public class Exports {

    @Inject
    ManuscriptFactory manuscripts;

    @Inject
    Typesetter typesetter;

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleTransactionLimit idle;

    /**
     * The latest edition's file.
     *
     * @throws Refused if there is no such publication, issue or edition
     */
    @Transactional
    public byte[] edition(String publication, YearMonth period) {
        var edition = Edition.latestOf(issue(publication, period));
        if (edition == null) {
            throw Refused.unknown(ResourceKind.EDITION);
        }
        record(Subject.edition(edition.id()), Content.EDITION);
        return edition.pdf();
    }

    /**
     * A proof of the issue as it stands; it is not kept.
     *
     * @throws Refused if there is no such publication or issue, or it has no section
     */
    public byte[] proof(String publication, YearMonth period) {
        return typesetter.typeset(freeze(publication, period), fraction -> {}).pdf();
    }

    @Transactional
    Manuscript freeze(String publication, YearMonth period) {
        idle.raise();
        var issue = issue(publication, period);
        var sections = Section.of(issue);
        if (sections.isEmpty()) {
            throw Refused.because(EditionReason.NO_SECTIONS);
        }
        record(Subject.issue(issue.id()), Content.PROOF);
        return manuscripts.freeze(issue, sections, Manuscript.Kind.PROOF, 0);
    }

    private static Issue issue(String publication, YearMonth period) {
        return Issue.of(Publication.named(publication), period).orElseThrow(() -> Refused.unknown(ResourceKind.ISSUE));
    }

    private void record(Subject subject, Content what) {
        events.fire(new FileExported(Actor.operator(), subject, what));
    }
}
