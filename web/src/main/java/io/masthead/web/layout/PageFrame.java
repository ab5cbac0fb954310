package io.masthead.web.layout;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the layout shows around a page: templates reach it as {@code inject:page}. */
@Named("page")
@RequestScoped
public class PageFrame {

    private static final List<String> ROLES = List.of("publisher", "editor", "reviewer", "auditor");

    @Inject
    SecurityIdentity identity;

    @Inject
    RoutingContext request;

    @Inject
    Flash flash;

    @Inject
    RequestLocale language;

    public List<NavigationItem> navigation() {
        return NavigationTarget.ALL.stream()
                .filter(place -> place.isFor(identity.getRoles()))
                .map(place -> place.itemAt(request.normalizedPath()))
                .toList();
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The full name from the token, else the account's name. */
    public String personName() {
        var principal = identity.getPrincipal();
        Optional<String> fullName = principal instanceof JsonWebToken token ? token.claim("name") : Optional.empty();
        return fullName.orElse(principal.getName());
    }

    /** The id in the realm, by which the browser knows whose words it keeps; empty for a stranger. */
    public String personSubject() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "";
    }

    /** Keys of {@link LayoutMessages}, one for each role held. */
    public List<String> roleNames() {
        return ROLES.stream().filter(identity::hasRole).map("role_"::concat).toList();
    }

    /** The notice left by the request before this one. It is shown once: asking for it takes it away. */
    public Optional<Notice> flash() {
        return flash.take();
    }

    public String language() {
        return language.tag();
    }
}
