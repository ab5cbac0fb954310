package io.masthead.api.job;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.domain.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Jobs: how far they are, asked or told. */
@RequestScoped
@Path("/api/v1")
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class JobResource {

    private static final Duration BETWEEN = Duration.ofMillis(400);

    /** A job is watched for at most half an hour; whoever still wants to know asks again. */
    private static final long MOST_LOOKS = Duration.ofMinutes(30).dividedBy(BETWEEN);

    @PathParam("id")
    String id;

    /** The job as it stands. */
    @GET
    @Path("jobs/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public JobView get() {
        return look(Ids.parse("job", id));
    }

    /** The job each time that something has changed, until it has ended. */
    @GET
    @Path("jobs/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<JobView> events() {
        var job = Ids.parse("job", id);
        look(job);
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        Uni.createFrom().item(() -> look(job)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN)
                .whilst(view -> !hasEnded(view))
                .select()
                .first(MOST_LOOKS)
                .skip()
                .repetitions();
    }

    private static boolean hasEnded(JobView view) {
        return view.status().equals("DONE") || view.status().equals("FAILED");
    }

    private static JobView look(UUID job) {
        return QuarkusTransaction.requiringNew().call(() -> JobView.of(Job.withId(job)));
    }
}
