package io.masthead.web.session;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;

/** Tells Keycloak at the start where its notices reach us, where that may change from start to start. */
@ApplicationScoped
class BackchannelUrl {

    private static final Logger LOG = Logger.getLogger(BackchannelUrl.class);
    private static final String ATTRIBUTE = "backchannel.logout.url";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    /** Keycloak may start later than we do. */
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    /** Empty where the realm names the address for good. */
    @ConfigProperty(name = "masthead.backchannel-url")
    Optional<String> address;

    @ConfigProperty(name = "masthead.realm")
    String realm;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @Inject
    Keycloak keycloak;

    void tell(@Observes StartupEvent started) {
        address.ifPresent(here -> Uni.createFrom()
                .voidItem()
                .invoke(() -> tellInItsOwnContext(here + BackchannelLogout.PATH))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure(ProcessingException.class)
                .retry()
                .withBackOff(PAUSE, MAX_PAUSE)
                .expireIn(TIMEOUT.toMillis())
                .subscribe()
                .with(ignored -> LOG.debug("Keycloak knows where its notices reach us"), BackchannelUrl::failed));
    }

    /** The client is closed with the request context that it belongs to: that of the start has ended when this runs. */
    private void tellInItsOwnContext(String here) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tell(here);
        } finally {
            context.terminate();
        }
    }

    private void tell(String here) {
        var clients = keycloak.realm(realm).clients();
        var ours = clients.findByClientId(client).getFirst();
        var attributes = new HashMap<>(Objects.requireNonNullElse(ours.getAttributes(), new HashMap<>()));
        if (!here.equals(attributes.put(ATTRIBUTE, here))) {
            ours.setAttributes(attributes);
            clients.get(ours.getId()).update(ours);
        }
    }

    private static void failed(Throwable failure) {
        var why = failure instanceof WebApplicationException refused
                ? "it answers " + refused.getResponse().getStatus()
                : failure.toString();
        LOG.warnf(
                "Keycloak could not be told where its notices reach us (%s): a session that is ended there is good here"
                        + " until its token ends, for five minutes at most",
                why);
    }
}
