package io.masthead.web.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Ends a session in Keycloak from server to server, so that no token is ever part of an address. */
@ApplicationScoped
class KeycloakLogout {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Inject
    OidcConfigurationMetadata metadata;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String secret;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** Whether Keycloak has ended the session. */
    boolean end(@Nullable String refreshToken) {
        if (refreshToken == null) {
            return false;
        }
        var form = Map.of("client_id", client, "client_secret", secret, "refresh_token", refreshToken);
        var request = HttpRequest.newBuilder(URI.create(metadata.getEndSessionUri()))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
