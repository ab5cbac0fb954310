package io.masthead.web.operator;

import io.masthead.domain.edition.Exports;
import io.masthead.domain.issue.Period;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The running application's interface for the operator: from this machine only, with the token of this run only. */
@Path("/")
@ApplicationScoped
public class OperatorResource {

    static final String HEADER = "X-Masthead-Operator";

    @Inject
    Exports exports;

    @ConfigProperty(name = "masthead.home")
    java.nio.file.Path home;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    /** Not so in a command of the operator, which must leave the file of an application alone. */
    @ConfigProperty(name = "quarkus.http.host-enabled")
    boolean listening;

    private @Nullable OperatorToken token;

    void open(@Observes StartupEvent started) {
        if (!listening) {
            return;
        }
        try {
            token = OperatorToken.write(home, port);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be written", e);
        }
    }

    /** Whether it is this application, and no other that has its port meanwhile. */
    @GET
    @Path("operator")
    @PermitAll
    public void ping(@HeaderParam(HEADER) @Nullable String given, @Context HttpServerRequest request) {
        admit(given, request);
    }

    /** The latest edition of an issue, or a proof; to everybody else there is nothing here. */
    @GET
    @Path("operator/export")
    @PermitAll
    @Produces("application/pdf")
    public byte[] export(
            @HeaderParam(HEADER) @Nullable String given,
            @QueryParam("publication") String publication,
            @QueryParam("period") String period,
            @QueryParam("proof") boolean proof,
            @Context HttpServerRequest request) {
        admit(given, request);
        var month = Period.parse(period);
        return proof ? exports.proof(publication, month) : exports.edition(publication, month);
    }

    private void admit(@Nullable String given, HttpServerRequest request) {
        if (given == null || token == null || !token.matches(given) || !isHere(request)) {
            throw new NotFoundException();
        }
    }

    private static boolean isHere(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
