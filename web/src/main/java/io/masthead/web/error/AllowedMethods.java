package io.masthead.web.error;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * Which methods an address answers, asked of the routes themselves. RESTEasy names those of all addresses that share a
 * class where it is asked (OPTIONS), and none where it refuses (405; RFC 9110, section 10.2.1, has {@code Allow} as a must).
 */
@ApplicationScoped
class AllowedMethods {

    private List<RequestMapper<InitialMatch>> classes = List.of();

    @PostConstruct
    void read() {
        classes = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers().stream()
                .map(route -> new RequestMapper<>(new ArrayList<>(List.of(route))))
                .toList();
    }

    /** The methods in the order of the alphabet; none where nothing is at this address. */
    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        classes.stream().flatMap(route -> of(route, path)).forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static Stream<String> of(RequestMapper<InitialMatch> route, String path) {
        var match = route.map(path);
        if (match == null) {
            return Stream.empty();
        }
        var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        return Stream.of(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(methods ->
                        methods.getKey() != null && methods.getValue().map(remaining) != null)
                .map(methods -> Objects.requireNonNull(methods.getKey()));
    }
}
