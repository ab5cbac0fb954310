package io.masthead.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.masthead.api.problem.Problem;
import io.masthead.web.error.ErrorMessages;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Answers what is turned away before anything has looked at it, not even for who it is from: a script gets problem+json, a
 * person a page without the frame. The body is not read, so the connection ends with the answer.
 */
@ApplicationScoped
class EarlyRefusal {

    @Inject
    ObjectMapper json;

    /** Only a request that is turned away has words looked up for it. */
    void respond(
            RoutingContext context,
            int status,
            Function<ErrorMessages, String> title,
            Function<ErrorMessages, String> sentence) {
        var messages = MessageBundles.get(ErrorMessages.class);
        respond(context, status, title.apply(messages), sentence.apply(messages));
    }

    private void respond(RoutingContext context, int status, String title, String sentence) {
        boolean api = RequestPath.isApi(context);
        var response = context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", api ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8");
        if (context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader("Connection", "close");
        }
        response.end(api ? written(Problem.plain(status, title, sentence)) : page(status, title, sentence));
    }

    /** The limit of bytes in flight is reached; the client may try again soon. */
    void overloaded(RoutingContext context) {
        context.response().putHeader("Retry-After", "5");
        respond(context, 503, ErrorMessages::title_503, ErrorMessages::busy);
    }

    private static String page(int status, String title, String sentence) {
        return """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s · Masthead</title></head>
            <body><main><p>%d</p><h1>%s</h1><p>%s</p><p><a href="/">Masthead</a></p></main></body>
            </html>
            """.formatted(title, status, title, sentence);
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
