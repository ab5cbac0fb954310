package io.masthead.web.error;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * What came with a form that could not be dealt with, so that nobody loses a word that they typed. It may fail before
 * anything has read the form, in a filter; then it is read here.
 */
@RequestScoped
class SubmittedFields {

    /** As much as one field of a form may have (application.properties). */
    private static final int MAX_BYTES = 12 * 1024 * 1024;

    private static final int MAX_FIELDS = 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** The fields that hold what somebody wrote; the others hold what they chose, or what their page knew. */
    private static final Set<String> WRITTEN =
            Set.of("title", "tagline", "byline", "name", "stage", "body", "note", "comment", "reason");

    @Inject
    RoutingContext request;

    /**
     * One field.
     *
     * @param written whether it holds what somebody wrote
     */
    record SubmittedField(String name, String value, boolean written) {

        static SubmittedField of(String name, String value) {
            return new SubmittedField(name, value, WRITTEN.contains(name) && !value.isBlank());
        }

        /** Form tokens are for one page, and no secret is ever shown. */
        boolean isSecret() {
            var lower = name.toLowerCase(Locale.ROOT);
            return lower.contains("token") || lower.contains("password") || lower.contains("secret");
        }
    }

    /** Everything that a page of ours sent where it holds something that somebody wrote; else nothing. */
    Uni<List<SubmittedField>> written() {
        if (!isOurs()) {
            return Uni.createFrom().item(List.of());
        }
        var context = CurrentRequestManager.get();
        var form = context == null ? null : context.getFormData();
        return (form == null ? unread() : Uni.createFrom().item(of(form)))
                .map(fields -> fields.stream().anyMatch(SubmittedField::written) ? fields : List.of());
    }

    private static List<SubmittedField> of(FormData form) {
        var fields = new ArrayList<SubmittedField>();
        for (var name : form) {
            form.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .map(value -> SubmittedField.of(name, value.getValue()))
                    .filter(field -> !field.isSecret())
                    .forEach(fields::add);
        }
        return fields;
    }

    private Uni<List<SubmittedField>> unread() {
        if (!isReadable()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.createFrom()
                .completionStage(this::body)
                .map(SubmittedFields::of)
                .onFailure()
                .recoverWithItem(List.of());
    }

    private CompletionStage<Buffer> body() {
        var sent = request.request();
        var body = sent.body().toCompletionStage();
        sent.resume();
        return body;
    }

    private boolean isReadable() {
        var type = header("Content-Type").toLowerCase(Locale.ROOT);
        return HttpMethod.POST.equals(request.request().method())
                && !UnreadBodyMark.isOf(request)
                && type.startsWith(FORM)
                && header("Content-Length").matches("\\d{1,8}")
                && Integer.parseInt(header("Content-Length")) <= MAX_BYTES;
    }

    private static List<SubmittedField> of(Buffer body) {
        var parameters = new QueryStringDecoder(
                        body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MAX_FIELDS)
                .parameters();
        return parameters.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> SubmittedField.of(field.getKey(), value)))
                .filter(field -> !field.isSecret())
                .toList();
    }

    /**
     * Whether a page of ours sent it. A stranger's page that had a visitor's browser send a form must not find its words on a
     * page of ours, with a button under them.
     */
    private boolean isOurs() {
        var site = header("Sec-Fetch-Site");
        return site.isEmpty()
                ? header("Origin").replaceFirst("^https?://", "").equals(header("Host"))
                : site.equals("same-origin");
    }

    private String header(String name) {
        return Objects.requireNonNullElse(request.request().getHeader(name), "");
    }
}
