package io.masthead.api.staff;

import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.Staff;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls: the one place where an identity becomes an actor. Their first request records the person. */
@RequestScoped
public class Caller {

    private static final int REMEMBERED = 2000;

    /** Who was recorded already, as they were then: a request by a known person writes nothing. */
    private static final Map<Member, Actor> RECORDED =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Member, Actor> eldest) {
                    return size() > REMEMBERED;
                }
            });

    @Inject
    SecurityIdentity identity;

    @Inject
    Staff staff;

    /**
     * The person who calls.
     *
     * @throws IllegalStateException if nobody is signed in; the door has to see to that
     */
    public Actor actor() {
        return known().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The person who calls; empty for a stranger. */
    public Optional<Actor> known() {
        return member().map(member -> {
            var recorded = RECORDED.get(member);
            if (recorded == null) {
                recorded = staff.seen(member);
                RECORDED.put(member, recorded);
            }
            return recorded;
        });
    }

    /** What the token says of the caller; empty for a stranger. */
    public Optional<Member> member() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        var roles = identity.getRoles().stream()
                .flatMap(label -> Role.labelled(label).stream())
                .collect(Collectors.toUnmodifiableSet());
        var username = said(token.getClaim("preferred_username"), token.getSubject());
        return Optional.of(new Member(
                token.getSubject(),
                username,
                said(token.getClaim("name"), username),
                said(token.getClaim("email"), ""),
                roles));
    }

    /** Whether the caller has any role here. */
    public boolean isStaff() {
        return member().map(member -> !member.roles().isEmpty()).orElse(false);
    }

    private static String said(@Nullable String claim, String otherwise) {
        return claim == null || claim.isBlank() ? otherwise : claim;
    }
}
