package io.masthead.web.error;

import io.masthead.api.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Puts a refusal or failure into the form that the caller can read: problem+json under /api, a page elsewhere. */
@RequestScoped
class Answer {

    private static final String API = "/api/";

    @Inject
    RoutingContext request;

    boolean isApi() {
        return request.normalizedPath().startsWith(API);
    }

    String tried() {
        return request.request().method() + " " + request.normalizedPath();
    }

    Response plain(int status, String sentence) {
        return of(Problem.plain(status, Statuses.title(status), sentence));
    }

    Response of(Problem problem) {
        return isApi() ? json(problem) : page(problem);
    }

    static Response json(Problem problem) {
        return Response.status(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private static Response page(Problem problem) {
        var reasons = problem.reasons() == null
                ? List.<String>of()
                : problem.reasons().stream().map(Problem.ReasonView::detail).toList();
        var sentence = reasons.size() == 1 ? reasons.getFirst() : problem.detail();
        var page = new ErrorPage(problem.status(), problem.title(), sentence, reasons.size() > 1 ? reasons : List.of());
        return Response.status(problem.status())
                .entity(page)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
