package io.masthead.domain.intake;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.Sha256;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.UnreadableWordFile;
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
import io.masthead.domain.section.SectionDropped;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
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
    ReadingQueue queue;

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
     * @param reading which text of a Word file with tracked changes is read
     * @throws Refused if the file cannot be read as a bulletin, or the period is taken, or too many files are being
     *     read
     */
    public ImportedIssue issue(SentFile file, String publication, YearMonth period, Reading reading, Actor actor) {
        var language = languageOf(publication);
        var read = read(() -> files.issue(file, language, reading, actor));
        return store(read, TextsWithIds.of(read), file.as(read), publication, period, actor);
    }

    /**
     * Reads a bulletin in plain text in as a new issue of that publication and period.
     *
     * @throws Refused if the text cannot be read as a bulletin, or the period is taken
     */
    public ImportedIssue issue(byte[] text, String publication, YearMonth period, Actor actor) {
        var read = ReadFile.plain(read(() -> BulletinReader.read(text)));
        var file = new ImportedFile("", Sha256.hex(text), null, false);
        return store(read, TextsWithIds.of(read), file, publication, period, actor);
    }

    /** A bulletin's texts whose blocks have ids: to give them takes as long as the text is, and holds no transaction up. */
    record TextsWithIds(List<SectionText> texts) {

        static TextsWithIds of(ReadFile<ParsedBulletin> read) {
            return new TextsWithIds(read.text().sections().stream()
                    .map(it ->
                            new SectionText(it.title(), it.byline(), it.body().withBlockIds(Document.EMPTY)))
                    .toList());
        }
    }

    /**
     * Reads a text in as the next revision of a section.
     *
     * @param basedOn the version that its writer saw; null where none was named
     * @param reading which text of a Word file with tracked changes is read
     * @throws Refused if the file cannot be read, somebody writes in the section, or it cannot be saved now,
     *     or too many files are being read
     */
    public ImportedSection section(SentFile file, UUID id, @Nullable Integer basedOn, Reading reading, Actor actor) {
        var before = headOf(id);
        var read = read(() -> files.section(file, before, reading, actor));
        return store(id, basedOn, read, file.as(read), actor);
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
                id, head.title(), head.byline(), section.issue().publication().language());
    }

    @Transactional
    ImportedSection store(
            UUID id, @Nullable Integer basedOn, ReadFile<ParsedText> read, ImportedFile file, Actor actor) {
        idle.raise();
        var parsed = read.text();
        var old = Section.withId(id).head().readablePart();
        var title = parsed.title().isEmpty() ? old.title() : parsed.title();
        var byline = parsed.byline().isEmpty() ? old.byline() : parsed.byline();
        var body = read.keepsIds() ? parsed.body() : identified(parsed.body(), old.body());
        var request = MoveRequest.save(new SectionText(title, byline, body), Origin.IMPORTED, "");
        var section = saves.fromForm(id, EditorTab.none(actor), basedOn, null, request)
                .orElseGet(() -> Section.withId(id));
        var report = IntakeReport.store(section.issue(), section, file, parsed.report(), actor);
        var remarks = new KeptRemarks(section);
        remarks.text(parsed.body(), section.head().readablePart().body(), section);
        remarks.store(report, read.changes(), read.comments());
        return new ImportedSection(section, report);
    }

    /** To compare a text that is too long with the one before takes more memory than reading it, and it is refused. */
    private static Document identified(Document body, Document old) {
        return Section.fits(body) ? body.withBlockIdsOf(old) : body.withoutIds();
    }

    @Transactional
    ImportedIssue store(
            ReadFile<ParsedBulletin> read,
            TextsWithIds identified,
            ImportedFile file,
            String slug,
            YearMonth period,
            Actor actor) {
        idle.raise();
        var bulletin = read.text();
        var publication = Publication.named(slug);
        var issue = issues.open(publication, period, "");
        issue.cover(bulletin.names(), bulletin.tagline());
        var sections = append(issue, identified.texts(), actor);
        var lines = new ArrayList<>(bulletin.report());
        lines.addAll(CoverDifferences.between(bulletin, publication, period));
        events.fire(new IssueImported(actor, issue.id(), period, sections.size()));
        var report = IntakeReport.store(issue, null, file, lines, actor);
        var remarks = new KeptRemarks(sections.getFirst());
        for (int i = 0; i < sections.size(); i++) {
            var parsed = bulletin.sections().get(i);
            remarks.heading(parsed.heading(), sections.get(i));
            remarks.text(parsed.body(), identified.texts().get(i).body(), sections.get(i));
        }
        remarks.store(report, read.changes(), read.comments());
        return new ImportedIssue(issue, report);
    }

    private List<Section> append(Issue issue, List<SectionText> texts, Actor actor) {
        Person importer = actor.person() == null ? null : Person.findById(actor.person());
        var sections = new ArrayList<Section>();
        for (var text : texts) {
            sections.add(runningOrder.append(issue, sections.size() + 1, text, Origin.IMPORTED, importer));
        }
        return sections;
    }

    /**
     * The reading that a form or a request names: accept or reject; to accept all changes where it names none.
     *
     * @throws Refused if it names another
     */
    public static Reading reading(@Nullable String changes) {
        return switch (changes == null ? "" : changes.strip()) {
            case "", "accept" -> Reading.ACCEPT_ALL;
            case "reject" -> Reading.REJECT_ALL;
            default -> throw Refused.field(IntakeReason.CHANGES_UNKNOWN, "changes");
        };
    }

    /** What others changed and said in a section's files goes with the section. */
    void forget(@Observes SectionDropped dropped) {
        ImportedChange.delete("section.id = ?1", dropped.section());
        ImportedComment.delete("section.id = ?1", dropped.section());
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return queue.read(reading);
        } catch (UnreadableBulletin e) {
            if (e.reason() == UnreadableBulletin.Cause.TOO_LARGE) {
                throw refused(Refused.because(GeneralReason.TOO_LARGE, "5"), e);
            }
            throw refused(Refused.field(IntakeReason.of(e.reason()), "file"), e);
        } catch (UnreadableWordFile e) {
            throw refused(e);
        }
    }

    private static Refused refused(UnreadableWordFile e) {
        var code = IntakeReason.of(e.reason());
        var arguments = e.arguments().toArray(String[]::new);
        var refusal = code == GeneralReason.TOO_LARGE
                ? Refused.because(code, arguments)
                : Refused.field(code, "file", arguments);
        return refused(refusal, e);
    }

    private static Refused refused(Refused refusal, @Nullable Throwable because) {
        refusal.initCause(because);
        return refusal;
    }
}
