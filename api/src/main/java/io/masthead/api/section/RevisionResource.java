package io.masthead.api.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.paging.QueryNumbers;
import io.masthead.api.staff.PersonView.Ref;
import io.masthead.domain.document.diff.BlockChange;
import io.masthead.domain.document.diff.DocumentDifference;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.RevisionLine;
import io.masthead.domain.section.Section;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section's revisions, and what differs between two of them. */
@RequestScoped
@Path("/api/v1")
@ReadOnly
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class RevisionResource {

    /** A revision; title, byline and body only where one is asked for. */
    public record RevisionView(
            int number,
            String contentHash,
            @Nullable Ref savedBy,
            Instant savedAt,
            String title,
            int words,
            String origin,
            @Nullable Integer basedOn,
            String note) {

        static RevisionView of(RevisionLine line) {
            var by = line.savedBySubject() == null || line.savedByName() == null
                    ? null
                    : new Ref(line.savedBySubject(), line.savedByName());
            return new RevisionView(
                    line.number(),
                    line.contentHash(),
                    by,
                    line.savedAt(),
                    line.title(),
                    line.words(),
                    line.origin().name(),
                    line.basedOn(),
                    line.note());
        }
    }

    /** A revision with its text. */
    public record RevisionText(
            int number,
            String contentHash,
            @Nullable Ref savedBy,
            Instant savedAt,
            String title,
            String byline,
            String body,
            int words,
            String origin,
            @Nullable Integer basedOn,
            String note) {

        static RevisionText of(Revision revision) {
            var text = revision.text();
            return new RevisionText(
                    revision.number(),
                    revision.contentHash(),
                    Ref.of(revision.savedBy()),
                    revision.savedAt(),
                    text.title(),
                    text.byline(),
                    HtmlWriter.write(text.body()),
                    revision.words(),
                    revision.origin().name(),
                    revision.basedOn(),
                    revision.note());
        }
    }

    /** A difference as data. */
    public record DifferenceView(
            int from, int to, int wordsAdded, int wordsRemoved, String title, List<BlockChange> changes) {}

    @PathParam("id")
    String id;

    /** A page of revisions, the newest first. */
    @GET
    @Path("sections/{id}/revisions")
    @Produces(MediaType.APPLICATION_JSON)
    public Listing<RevisionView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        var section = section();
        int most = Listing.limit(limit);
        long before = Listing.number(cursor, Integer.MAX_VALUE);
        var lines = Revision.linesOf(section, (int) Math.min(before, Integer.MAX_VALUE), most + 1);
        return Listing.page(lines, most, RevisionView::of, line -> String.valueOf(line.number()));
    }

    /** One revision with its text. */
    @GET
    @Path("sections/{id}/revisions/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public RevisionText get(@PathParam("number") int number) {
        return RevisionText.of(Revision.of(section(), number));
    }

    /** What differs between two revisions, as data. */
    @GET
    @Path("sections/{id}/diff")
    @Produces(MediaType.APPLICATION_JSON)
    public DifferenceView difference(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var section = section();
        var compared = Compared.of(section, from, to);
        var difference = compared.difference(section);
        return new DifferenceView(
                compared.from(),
                compared.to(),
                difference.wordsAdded(),
                difference.wordsRemoved(),
                difference.titleHtml(),
                difference.changes());
    }

    /** What differs between two revisions, as HTML with ins and del. */
    @GET
    @Path("sections/{id}/diff")
    @Produces("text/html;charset=UTF-8;qs=0.5")
    public String differenceHtml(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var section = section();
        var difference = Compared.of(section, from, to).difference(section);
        return "<h1>" + difference.titleHtml() + "</h1>\n" + difference.html();
    }

    private Section section() {
        return Section.withId(Ids.parse(ResourceKind.SECTION, id));
    }

    /** Which two revisions are compared; without a newer one it is the newest. */
    private record Compared(int from, int to) {

        static Compared of(Section section, @Nullable String from, @Nullable String to) {
            if (from == null) {
                throw Refused.field(GeneralReason.MISSING, "from");
            }
            return new Compared(number("from", from), to == null ? section.headNumber() : number("to", to));
        }

        /** A number that no revision can have is one that there is not. */
        private static int number(String field, String sent) {
            return Math.clamp(QueryNumbers.whole(field, sent), 0, Integer.MAX_VALUE);
        }

        DocumentDifference difference(Section section) {
            return DocumentDifference.between(
                    Revision.of(section, from).text(), Revision.of(section, to).text());
        }
    }
}
