package io.masthead.web.csrf;

import io.masthead.web.session.BackchannelLogout;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Refuses a form of a page without a good token. The API takes bearer tokens, Keycloak's notices are signed: no form is either. */
class CsrfTokenFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String API = "/api/";

    @Inject
    RoutingContext request;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    CsrfToken token;

    @ServerRequestFilter
    @WithFormRead
    Uni<@Nullable Response> check() {
        if (SAFE.contains(request.request().method()) || isNoPage()) {
            return Uni.createFrom().nullItem();
        }
        var sent = sent();
        return identity.getDeferredIdentity()
                .map(person -> token.isGood(sent, person)
                        ? null
                        : Response.status(Response.Status.BAD_REQUEST).build());
    }

    private boolean isNoPage() {
        var path = request.normalizedPath();
        return path.startsWith(API) || path.equals(BackchannelLogout.PATH);
    }

    private static @Nullable String sent() {
        var form = CurrentRequestManager.get().getFormData();
        var field = form == null ? null : form.getFirst(CsrfToken.FIELD);
        return field == null || field.isFileItem() ? null : field.getValue();
    }
}
