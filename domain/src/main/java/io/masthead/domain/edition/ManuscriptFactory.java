package io.masthead.domain.edition;

import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.preflight.PrintedTextHash;
import io.masthead.domain.preflight.PublishBlockers;
import io.masthead.domain.publication.Logo;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.review.Decision;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the manuscript: reads all that will be printed, and reads it once. */
@ApplicationScoped
public class ManuscriptFactory {

    /** The key of the logo among a manuscript's pictures. */
    static final String LOGO = "logo";

    @Inject
    AuditHeadSource trail;

    @Inject
    KeptPictures kept;

    /**
     * The manuscript of the issue as it stands, in the caller's transaction.
     *
     * @throws Refused if it is an edition's, and what would be printed is not what was approved
     */
    public Manuscript freeze(Issue issue, List<Section> sections, Kind kind, int number) {
        if (kind == Kind.EDITION) {
            Refused.ifAny(broken(sections), Subject.issue(issue.id()));
        }
        var publication = issue.publication();
        var printed = kind == Kind.EDITION ? sections : written(sections);
        var editors = editorsOf(issue);
        var logo = Logo.of(publication);
        return new Manuscript(
                kind,
                publication.slug(),
                publication.title(),
                issue.names(),
                issue.tagline(),
                publication.language(),
                issue.period(),
                issue.title(),
                number,
                Timestamps.now(),
                publication.timeZone().getId(),
                publication.style().withLogo(logo.isPresent() ? LOGO : null),
                null,
                pictures(kind, printed, logo),
                kind == Kind.PROOF ? missing(issue, sections) : List.of(),
                printed.stream()
                        .map(section -> section(section, editors.getOrDefault(section.id(), List.of())))
                        .toList(),
                trail.head());
    }

    /** The {@link PrintedTextHash} of the issue as it stood when it was frozen. */
    static String textHash(Manuscript manuscript) {
        var logo = manuscript.pictures().get(LOGO);
        return new PrintedTextHash.Printed(
                        manuscript.publicationTitle(),
                        manuscript.names(),
                        manuscript.tagline(),
                        manuscript.language(),
                        manuscript.period().toString(),
                        manuscript.title(),
                        manuscript.style().withLogo(null),
                        logo == null ? null : logo.sha256(),
                        manuscript.sections().stream()
                                .map(section -> section.id() + " " + section.contentHash())
                                .toList())
                .hash();
    }

    /** What a reader would see: a section that nobody has begun, or can read, keeps no proof from being made. */
    static List<Section> written(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.head().readablePart().body().isEmpty())
                .toList();
    }

    /**
     * The logo, and all pictures that the texts name; one that there is not is for the typesetter to miss. What leaves the
     * house is read anew.
     */
    private Map<String, Picture> pictures(Kind kind, List<Section> printed, Optional<byte[]> logo) {
        var pictures = new HashMap<String, Picture>();
        logo.ifPresent(bytes -> pictures.put(LOGO, Picture.of(bytes)));
        var texts =
                printed.stream().map(section -> section.head().text().body()).toList();
        pictures.putAll(kind == Kind.PREVIEW ? kept.of(texts) : PrintedPictures.of(texts));
        return pictures;
    }

    private static List<String> missing(Issue issue, List<Section> sections) {
        var language = issue.publication().locale();
        var unready = Readiness.of(issue, sections, Edition.latestOf(issue)).reasons();
        return Stream.concat(unready.stream(), broken(sections).stream())
                .distinct()
                .map(reason -> reason.sentence(language))
                .toList();
    }

    /** The sections whose stored text does not give the recorded hash any more, or is not in the schema. */
    static List<Reason> broken(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.head().isIntact()
                        || !section.head().contentHash().equals(section.contentHash()))
                .map(section ->
                        Reason.ofSection(EditionReason.HASH_BROKEN, section.id(), PublishBlockers.name(section)))
                .toList();
    }

    private static ManuscriptSection section(Section section, List<String> editors) {
        var head = section.head();
        var text = head.text();
        return new ManuscriptSection(
                section.id().toString(),
                section.place(),
                text.title(),
                text.byline(),
                text.body(),
                head.number(),
                head.contentHash(),
                editors,
                section.approvals().stream().map(ManuscriptFactory::approval).toList());
    }

    private static Approval approval(Decision decision) {
        return new Approval(
                decision.stageName(),
                decision.revision(),
                decision.contentHash(),
                decision.personName(),
                decision.personRole().label(),
                decision.decidedAt());
    }

    /**
     * Asked of each person, since a section that was saved thousands of times was saved by a few. It asks for one revision and
     * not whether one exists: PostgreSQL would make a join of that, and read all revisions there are. H2 sorts by an index only
     * if all of it is named.
     */
    private static Map<UUID, List<String>> editorsOf(Issue issue) {
        var editors = new HashMap<UUID, List<String>>();
        List<Object[]> rows = Section.find("""
                        select distinct s.id, p.name from Section s, Person p
                        where s.issue = ?1 and (select r.origin from Revision r
                            where r.savedBy = p and r.section = s and (r.origin = SAVED or r.origin = IMPORTED)
                            order by r.savedBy.id, r.section.id, r.origin limit 1) is not null
                        order by p.name""", issue).project(Object[].class).list();
        rows.forEach(row ->
                editors.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return editors;
    }
}
