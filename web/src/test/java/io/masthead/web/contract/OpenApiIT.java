package io.masthead.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.OpenApiDocument;
import io.masthead.web.environment.OpenApiDocument.Operation;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document beside what is answered. */
class OpenApiIT {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");
    private static final List<String> ACCOUNTS = List.of("editor", "reviewer", "publisher", "auditor");

    private Installation masthead;
    private OpenApiDocument document;

    @BeforeEach
    void the_document() {
        masthead = Installation.on(Database.H2);
        document = OpenApiDocument.of(masthead);
    }

    /** An address of that form at which nothing is. */
    private static String example(String path) {
        return path.replace("{number}", "1").replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    }

    private static String address(Operation operation) {
        return example(operation.path()).replaceFirst("^/api/v1", "");
    }

    @Test
    void has_the_addresses_of_the_api_alone() {
        assertThat(document.paths().keySet()).hasSizeGreaterThan(30).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void has_the_methods_that_each_address_names_and_answers() {
        for (var path : document.paths().keySet()) {
            var expected = new TreeSet<>(document.methods(path));
            if (expected.contains("GET")) {
                expected.add("HEAD");
            }
            expected.add("OPTIONS");
            assertThat(allowed(
                            RestAssured.options(masthead.url() + example(path)).header("Allow")))
                    .as("OPTIONS " + path)
                    .isEqualTo(expected);
            for (var method : METHODS) {
                var answer = Api.as("publisher", masthead)
                        .request()
                        .request(method, example(path).replaceFirst("^/api/v1", ""));
                if (expected.contains(method)) {
                    assertThat(answer.statusCode()).as(method + " " + path).isNotEqualTo(405);
                } else {
                    assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
                    assertThat(allowed(answer.header("Allow"))).isEqualTo(expected);
                }
            }
        }
    }

    /** With a body of a type that is taken, which is looked at before who asks. */
    private static Response sent(Operation operation, Api api) {
        var request = api.request().header("If-Match", "\"0\"");
        if (operation.sent().contains("application/json")) {
            request.contentType("application/json").body("{}");
        } else if (!operation.sent().isEmpty()) {
            request.multiPart("publication", "nowhere");
        }
        return request.request(operation.method(), address(operation));
    }

    @Test
    void names_the_roles_that_come_in() {
        for (var operation : document.operations()) {
            for (var account : ACCOUNTS) {
                var answer = sent(operation, Api.as(account, masthead));
                boolean isIn = operation.roles().isEmpty() || operation.roles().contains(account);
                assertThat(answer.statusCode() != 403)
                        .as("%s %s as %s: %s", operation.method(), operation.path(), account, answer.statusCode())
                        .isEqualTo(isIn);
            }
            var stranger = sent(operation, Api.stranger(masthead));
            assertThat(stranger.statusCode() == 401)
                    .as("%s %s as a stranger", operation.method(), operation.path())
                    .isEqualTo(operation.responses().containsKey("401"));
        }
    }

    @Test
    void names_the_bodies_that_are_taken() {
        for (var operation : document.operations()) {
            var request = Api.as(accountFor(operation), masthead)
                    .request()
                    .contentType("application/xml")
                    .body("<a/>");
            var answer = request.request(operation.method(), address(operation));
            if (!operation.sent().isEmpty()) {
                assertThat(answer.statusCode())
                        .as(operation.method() + " " + operation.path())
                        .isEqualTo(415);
            }
            assertThat(operation.sent()).isSubsetOf(Set.of("application/json", "multipart/form-data"));
        }
    }

    private static String accountFor(Operation operation) {
        return operation.roles().isEmpty() ? "editor" : new TreeSet<>(operation.roles()).first();
    }

    @Test
    void describes_each_refusal_as_a_problem_and_each_success_by_its_type() {
        for (var operation : document.operations()) {
            operation.responses().keySet().forEach(status -> {
                var types = operation.types(status);
                if (status.compareTo("400") >= 0) {
                    assertThat(types)
                            .as("%s %s %s", operation.method(), operation.path(), status)
                            .containsExactly("application/problem+json");
                } else if (status.equals("204") || status.equals("304")) {
                    assertThat(types)
                            .as("%s %s %s", operation.method(), operation.path(), status)
                            .isEmpty();
                } else {
                    assertThat(types)
                            .as("%s %s %s", operation.method(), operation.path(), status)
                            .isNotEmpty();
                }
            });
        }
    }

    private static Set<String> allowed(@Nullable String allow) {
        return allow == null ? Set.of() : new TreeSet<>(List.of(allow.split(",\\s*")));
    }
}
