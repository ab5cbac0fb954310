package io.masthead.web.error;

import io.masthead.api.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Fills refusals that come without a word, such as that of a form whose token is missing. */
class EmptyErrorFilter {

    /** Before the filter of Qute, which renders what is set here; filters of answers run from high to low. */
    private static final int BEFORE_QUTE = 6000;

    @Inject
    ErrorResponses responses;

    @ServerResponseFilter(priority = BEFORE_QUTE)
    Uni<Void> fill(ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < 400 || response.hasEntity()) {
            return Uni.createFrom().voidItem();
        }
        var messages = responses.messages();
        var problem =
                Problem.plain(status, ErrorWording.title(status, messages), ErrorWording.sentence(status, messages));
        if (responses.isApi()) {
            response.setEntity(problem);
            response.getHeaders().putSingle("Content-Type", Problem.MEDIA_TYPE);
            return Uni.createFrom().voidItem();
        }
        return responses.page(problem).invoke(response::setEntity).replaceWithVoid();
    }
}
