package io.masthead.web.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The OpenAPI document as an installation serves it. */
public record OpenApiDocument(Map<String, Map<String, Object>> paths) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    public static OpenApiDocument of(Installation masthead) {
        return new OpenApiDocument(RestAssured.get(masthead.url() + "/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths"));
    }

    /** One method of one address. */
    public record Operation(String method, String path, Map<String, Object> described) {

        /** The media types that the answer of that status has; nothing where it is not described, or empty. */
        public Set<String> types(String status) {
            var answer = in(responses(), status);
            return in(answer, "content").keySet();
        }

        public Map<String, Object> responses() {
            return in(described, "responses");
        }

        public Set<String> sent() {
            return in(in(described, "requestBody"), "content").keySet();
        }

        /** The roles that come in; none where everybody does. */
        @SuppressWarnings("unchecked")
        public Set<String> roles() {
            var demanded = (List<Map<String, List<String>>>) described.getOrDefault("security", List.of());
            return demanded.stream()
                    .flatMap(it -> it.values().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> in(Map<String, Object> object, String key) {
            return (Map<String, Object>) object.getOrDefault(key, Map.of());
        }
    }

    @SuppressWarnings("unchecked")
    public List<Operation> operations() {
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), (Map<String, Object>)
                                        method.getValue())))
                .toList();
    }

    /** The methods that the document has for that address. */
    public Set<String> methods(String path) {
        return operations().stream()
                .filter(it -> it.path().equals(path))
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asserts that the document says that this can be the answer to that. */
    public void describes(String method, String path, Response answer) {
        var operation = operations().stream()
                .filter(it -> it.method().equals(method))
                .filter(it -> ("/api/v1" + path).matches(it.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Integer.compare(variables(one), variables(other)))
                .orElseThrow(() -> new AssertionError("Not in the document: " + method + " " + path));
        var status = String.valueOf(answer.statusCode());
        assertThat(operation.responses().keySet())
                .as("%s %s: %s", method, path, answer.asString())
                .contains(status);
        if (answer.asByteArray().length > 0) {
            assertThat(operation.types(status))
                    .as("%s %s %s", method, path, status)
                    .contains(answer.contentType().replaceFirst(";.*", ""));
        }
    }

    private static int variables(Operation operation) {
        return operation.path().split("\\{", -1).length;
    }
}
