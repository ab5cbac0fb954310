package io.masthead.web.error;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Answers OPTIONS before a route is looked for: with the methods of the address, which nobody has to be signed in for. */
class OptionsFilter {

    @Inject
    AllowedMethods allowed;

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response answerOptions(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return null;
        }
        var methods = allowed.at(request.getUriInfo().getPath());
        if (methods.isEmpty()) {
            throw new NotFoundException();
        }
        return Response.ok().allow(methods).build();
    }
}
