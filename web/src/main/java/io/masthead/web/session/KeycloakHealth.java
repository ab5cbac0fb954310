package io.masthead.web.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks whether Keycloak is there, so that nobody is sent to a sign-in page that does not answer. */
@ApplicationScoped
public class KeycloakHealth {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI realm;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** Whether the realm answers within three seconds. */
    public Uni<Boolean> answers() {
        var request = HttpRequest.newBuilder(realm).timeout(TIMEOUT).build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, BodyHandlers.discarding()))
                .map(response -> response.statusCode() < 500)
                .onFailure()
                .recoverWithItem(false);
    }
}
