package io.masthead.web.sink;

import io.masthead.web.error.ErrorPage;
import io.masthead.web.layout.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

@Path("/issues")
@Produces("text/html; charset=utf-8")
public class SinkPage {
    public enum S {
        DRAFT,
        IN_REVIEW,
        CHANGES_REQUESTED,
        APPROVED,
        IN_PRODUCTION,
        PUBLISHED,
        RETRACTED
    }

    public record Card(int no, String title, S state, int words, int max, List<String> people, String note) {}

    @CheckedTemplate(basePath = "sink")
    public record Sink(List<S> states, List<String> people, List<String> reasons, List<Card> cards)
            implements TemplateInstance {}

    @Inject
    Flash flash;

    @GET
    @Path("sink")
    public TemplateInstance sink() {
        var p = List.of(
                "Ədalət Ğulu",
                "Leyla Şahin",
                "Editor One",
                "Publisher",
                "Reviewer Two",
                "Kamran Əliyev",
                "Nigar Ö.",
                "Reviewer Three",
                "Auditor",
                "Günay Çələbi");
        return new Sink(
                List.of(S.values()),
                p,
                List.of("The section is in review.", "You wrote part of this text, so somebody else decides."),
                List.of(
                        new Card(1, "Editor’s note", S.APPROVED, 410, 450, p.subList(0, 1), ""),
                        new Card(
                                2,
                                "Reservoir cover falls to a nine-year low",
                                S.IN_REVIEW,
                                1940,
                                1800,
                                p.subList(1, 3),
                                "Reviewer Two approved. Reviewer One is reading since Friday."),
                        new Card(
                                3,
                                "Who pays for leaks? Three cities compared",
                                S.CHANGES_REQUESTED,
                                1660,
                                1600,
                                p.subList(2, 4),
                                "Table 2 does not match its source; two claims need a note."),
                        new Card(
                                4,
                                "Groundwater accounts: what the new law counts",
                                S.DRAFT,
                                1120,
                                1800,
                                p.subList(4, 6),
                                "")));
    }

    @GET
    @Path("err")
    public TemplateInstance err() {
        return new ErrorPage(
                409,
                "Not yet",
                "This section cannot be approved now.",
                List.of("It is not in review.", "You wrote part of it."));
    }

    @GET
    @Path("go")
    public Response go() {
        flash.ok("The section is saved as revision 12, with “quotes” and ş.");
        return Response.seeOther(URI.create("/issues/sink?as=publisher")).build();
    }
}
