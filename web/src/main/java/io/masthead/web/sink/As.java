package io.masthead.web.sink;

import io.quarkus.security.identity.*;
import io.quarkus.security.runtime.*;
import io.quarkus.vertx.http.runtime.security.*;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

@ApplicationScoped
public class As implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext c, IdentityProviderManager m) {
        var role = c.request().getParam("as");
        if (role == null) return Uni.createFrom().optional(java.util.Optional.empty());
        var b = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("Leyla Əliyeva"));
        if (!role.equals("none")) b.addRoles(Set.of(role.split(",")));
        return Uni.createFrom().item(b.build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext c) {
        return Uni.createFrom().item(new ChallengeData(401));
    }
}
