package io.masthead.web.asset;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.intake.Upload;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.asset.Assets.Added;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.asset.LibraryReader.Wanted;
import io.masthead.web.form.FormResult;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The library: looking for pictures, and uploading some. */
@Path("/pictures")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class LibraryPages {

    private static final FormState SUBMITTED = FormState.submitted("upload", Map.of());
    private static final AssetDescription NOTHING_SAID = AssetDescription.of(null, null, null, null);

    @Inject
    Assets assets;

    @Inject
    LibraryReader reader;

    @Inject
    DuplicateSentence duplicates;

    @Inject
    Forms forms;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public LibraryPage list(
            @RestQuery @DefaultValue("") String usage,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String before) {
        return reader.page(new Wanted(usage, q, cursor, before), caller.actor(), List.of(), "");
    }

    /** Takes each file by itself: one that is refused keeps no other out. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({EDITOR, PUBLISHER})
    public Response upload(@RestForm("file") List<FileUpload> files) {
        var results = files.isEmpty()
                ? List.of(new Sent("", taken(null)))
                : files.stream().map(it -> new Sent(it.fileName(), taken(it))).toList();
        var taken = new ArrayList<Added>();
        var refused = new ArrayList<String>();
        Rejected<Added> last = null;
        for (Sent sent : results) {
            switch (sent.result()) {
                case Accepted<Added>(var added) -> taken.add(added);
                case Rejected<Added> rejected -> {
                    last = rejected;
                    refused.addAll(sentences(sent.name(), rejected));
                }
            }
        }
        return last == null
                ? next(taken)
                : last.show(reader.page(Wanted.ALL, caller.actor(), refused, taken.isEmpty() ? "" : sentence(taken)));
    }

    /** A file and what became of it. */
    private record Sent(String name, FormResult<Added> result) {}

    private Response next(List<Added> taken) {
        say(taken);
        var next = taken.size() == 1 ? "/pictures/" + taken.getFirst().asset().id() : "/pictures";
        return Response.seeOther(URI.create(next)).build();
    }

    private FormResult<Added> taken(@Nullable FileUpload file) {
        return forms.attempt(SUBMITTED, () -> {
            rateLimiter.take(RateLimitedWork.PICTURE, caller.actor());
            return assets.add(Upload.picture(file), NOTHING_SAID, caller.actor());
        });
    }

    private List<String> sentences(String file, Rejected<Added> rejected) {
        var reasons = rejected.reasons().stream().map(it -> it.sentence(localizer.locale()));
        var sentences =
                Stream.concat(reasons, rejected.state().reasons().stream()).distinct();
        return sentences
                .map(it -> file.isBlank() ? it : messages().of_file(file, it))
                .toList();
    }

    private void say(List<Added> taken) {
        var known = taken.stream().filter(it -> !it.isNew()).toList();
        if (taken.size() == 1 && !known.isEmpty()) {
            flash.warn(duplicates.of(known.getFirst().asset()));
        } else if (taken.size() > 1) {
            flash.ok(sentence(taken));
        }
    }

    private String sentence(List<Added> taken) {
        int known = (int) taken.stream().filter(it -> !it.isNew()).count();
        if (taken.size() == 1) {
            return known == 0
                    ? messages().taken_one()
                    : duplicates.of(taken.getFirst().asset());
        }
        return known == 0 ? messages().taken_new(taken.size()) : messages().taken(taken.size(), known);
    }

    private LibraryMessages messages() {
        return localizer.messages(LibraryMessages.class);
    }
}
