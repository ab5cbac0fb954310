package io.masthead.web.http;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.regex.Pattern;

/** Where a text or a file is expected: only there may a body be large. Each of these routes needs a role. */
final class LargeBodyRoutes {

    private static final List<Route> ROUTES = List.of(
            new Route(
                    HttpMethod.POST,
                    Pattern.compile(
                            "/sections/[^/]+/(edit|preview|page|merge|pictures|save|draft|draft/keep|beside/difference)")),
            new Route(HttpMethod.POST, Pattern.compile("/sections/[^/]+/checks(/waive|/[^/]+/take-back)?")),
            new Route(HttpMethod.POST, Pattern.compile("/settings/[^/]+/spellings/paste")),
            new Route(HttpMethod.PUT, Pattern.compile("/api/v1/sections/[^/]+(/draft)?")),
            new Route(HttpMethod.POST, Pattern.compile("/import")),
            new Route(HttpMethod.POST, Pattern.compile("/api/v1/imports")),
            new Route(HttpMethod.POST, Pattern.compile("/settings/[^/]+/logo")),
            new Route(HttpMethod.POST, Pattern.compile("/api/v1/assets")));

    private record Route(HttpMethod method, Pattern path) {}

    private LargeBodyRoutes() {}

    static boolean areFor(HttpMethod method, String path) {
        return ROUTES.stream()
                .anyMatch(route -> route.method().equals(method)
                        && route.path().matcher(path).matches());
    }
}
