package io.masthead.domain.intake;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.intake.text.BulletinReader;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.issue.Issues;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what was read from a file into an issue, or into a section's text. Reads first, then opens a transaction. */
@ApplicationScoped
public class Intake {

    @Inject
    Issues issues;

    @Inject
    RunningOrder runningOrder;

    @Inject
    RevisionSaves saves;

    @Inject
    FileReader files;

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleTransactionLimit idle;

    /**
     * An issue that was read in.
     *
     * @param issue the new issue
     * @param report what was guessed, dropped or differs
     */
    public record ImportedIssue(Issue issue, IntakeReport report) {}

    /**
     * A section's text that was read in.
     *
     * @param section the section, with its new revision
     * @param report what was guessed or dropped
     */
    public record ImportedSection(Section section, IntakeReport report) {}

    /**
     * Reads a whole bulletin in as a new issue of that publication and period.
     *
     * @throws Refused if the file cannot be read as a bulletin, or the period is taken
     */
    public ImportedIssue issue(SentFile file, String publication, YearMonth period, Actor actor) {
        var language = languageOf(publication);
        return issue(read(() -> files.issue(file, language)), publication, period, actor);
    }

    /**
     * Reads a bulletin in plain text in as a new issue of that publication and period.
     *
     * @throws Refused if the text cannot be read as a bulletin, or the period is taken
     */
    public ImportedIssue issue(byte[] text, String publication, YearMonth period, Actor actor) {
        return issue(read(() -> BulletinReader.read(text)), publication, period, actor);
    }

    private ImportedIssue issue(ParsedBulletin bulletin, String publication, YearMonth period, Actor actor) {
        var texts = bulletin.sections().stream()
                .map(it -> new SectionText(it.title(), "", it.body().withBlockIds(Document.EMPTY)))
                .toList();
        return store(new TextsWithIds(bulletin, texts), publication, period, actor);
    }

    /** A bulletin whose blocks have ids: to give them takes as long as the text is, and holds no transaction up. */
    record TextsWithIds(ParsedBulletin bulletin, List<SectionText> texts) {}

    /**
     * Reads a text in as the next revision of a section.
     *
     * @param basedOn the version that its writer saw; null where none was named
     * @throws Refused if the file cannot be read, or the section cannot be saved now
     */
    public ImportedSection section(SentFile file, UUID id, @Nullable Integer basedOn, Actor actor) {
        var before = headOf(id);
        return store(id, basedOn, read(() -> files.section(file, before)), actor);
    }

    /**
     * Looks at what stands in the way of reading an issue in, whatever the file is, and answers its period.
     *
     * @throws Refused if there is no such publication, or the period is taken or no month
     */
    @Transactional
    public YearMonth periodOf(@Nullable String publication, @Nullable String period, Actor actor) {
        var slug = publication == null ? "" : publication;
        Refused.ifAny(actor.lacks(IssueMove.IMPORT.roles()), Subject.publication(slug));
        var problems = new ArrayList<Reason>();
        if (slug.isBlank()) {
            problems.add(Reason.ofField(GeneralReason.MISSING, "publication"));
        }
        var month = issues.free(slug.isBlank() ? null : Publication.named(slug), period, problems);
        if (month == null || !problems.isEmpty()) {
            throw new Refused(problems, Subject.publication(slug));
        }
        return month;
    }

    /**
     * Looks at what stands in the way of reading a section's text in, whatever the file is.
     *
     * @param basedOn the version that its writer saw; null where none was named
     * @throws Refused if there is no such section, it was changed meanwhile, somebody writes in it, or it cannot be saved now
     */
    public void refuseToSave(UUID id, @Nullable Integer basedOn, Actor actor) {
        Refused.ifAny(saves.refusals(id, basedOn, EditorTab.none(actor)), Subject.section(id));
    }

    @Transactional
    String languageOf(String publication) {
        return Publication.named(publication).language();
    }

    @Transactional
    SectionHead headOf(UUID id) {
        var section = Section.withId(id);
        var head = section.head().readablePart();
        return new SectionHead(
                head.title(), head.byline(), section.issue().publication().language());
    }

    @Transactional
    ImportedSection store(UUID id, @Nullable Integer basedOn, ParsedText parsed, Actor actor) {
        idle.raise();
        var old = Section.withId(id).head().readablePart();
        var title = parsed.title().isEmpty() ? old.title() : parsed.title();
        var byline = parsed.byline().isEmpty() ? old.byline() : parsed.byline();
        var request = MoveRequest.save(new SectionText(title, byline, parsed.body()), Origin.IMPORTED, "");
        var saved = saves.fromForm(id, EditorTab.none(actor), basedOn, null, request)
                .orElseGet(() -> Section.withId(id));
        return new ImportedSection(saved, IntakeReport.store(saved.issue(), saved, parsed.report(), actor));
    }

    @Transactional
    ImportedIssue store(TextsWithIds identified, String slug, YearMonth period, Actor actor) {
        idle.raise();
        var bulletin = identified.bulletin();
        var publication = Publication.named(slug);
        Person importer = actor.person() == null ? null : Person.findById(actor.person());
        var issue = issues.open(publication, period, "");
        issue.cover(bulletin.names(), bulletin.tagline());
        int place = 1;
        for (var text : identified.texts()) {
            runningOrder.append(issue, place++, text, Origin.IMPORTED, importer);
        }
        var report = new ArrayList<>(bulletin.report());
        report.addAll(CoverDifferences.between(bulletin, publication, period));
        events.fire(
                new IssueImported(actor, issue.id(), period, identified.texts().size()));
        return new ImportedIssue(issue, IntakeReport.store(issue, null, report, actor));
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableBulletin e) {
            if (e.reason() == UnreadableBulletin.Cause.TOO_LARGE) {
                throw refused(Refused.because(GeneralReason.TOO_LARGE, "5"), e);
            }
            throw refused(Refused.field(IntakeReason.of(e.reason()), "file"), e);
        }
    }

    private static Refused refused(Refused refusal, @Nullable Throwable because) {
        refusal.initCause(because);
        return refusal;
    }
}
