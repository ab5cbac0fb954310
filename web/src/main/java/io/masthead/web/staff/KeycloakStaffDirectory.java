package io.masthead.web.staff;

import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads people from Keycloak: four requests, one a role, cached for some seconds. */
@ApplicationScoped
public class KeycloakStaffDirectory implements StaffDirectory {

    private static final int LIMIT = 500;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final long CACHED_FOR = Duration.ofSeconds(20).toNanos();

    private record CachedMembers(List<Member> members, long at) {}

    @Inject
    Keycloak keycloak;

    @ConfigProperty(name = "masthead.realm")
    String realm;

    private volatile @Nullable CachedMembers last;

    @Override
    public List<Member> members() {
        var cached = last;
        if (cached == null || System.nanoTime() - cached.at() > CACHED_FOR) {
            cached = new CachedMembers(read(), System.nanoTime());
            last = cached;
        }
        return cached.members();
    }

    /** Keycloak may take the question and answer nothing, and its client would wait for ever. */
    private List<Member> read() {
        try {
            return Uni.createFrom()
                    .item(this::ask)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .await()
                    .atMost(TIMEOUT);
        } catch (ProcessingException | WebApplicationException | TimeoutException e) {
            throw new Unreachable(e);
        }
    }

    private List<Member> ask() {
        var users = new LinkedHashMap<String, UserRepresentation>();
        var roles = new LinkedHashMap<String, Set<Role>>();
        for (var role : Role.values()) {
            for (var user : keycloak.realm(realm).roles().get(role.label()).getUserMembers(0, LIMIT)) {
                users.put(user.getId(), user);
                roles.computeIfAbsent(user.getId(), id -> EnumSet.noneOf(Role.class))
                        .add(role);
            }
        }
        return members(users, roles);
    }

    private static List<Member> members(Map<String, UserRepresentation> users, Map<String, Set<Role>> roles) {
        return users.values().stream()
                .filter(UserRepresentation::isEnabled)
                .map(user -> member(user, Objects.requireNonNull(roles.get(user.getId()))))
                .sorted(Comparator.comparing(Member::name))
                .limit(LIMIT)
                .toList();
    }

    private static Member member(UserRepresentation user, Set<Role> roles) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Member(
                user.getId(),
                user.getUsername(),
                name.isEmpty() ? user.getUsername() : name,
                Objects.requireNonNullElse(user.getEmail(), ""),
                Set.copyOf(roles));
    }
}
