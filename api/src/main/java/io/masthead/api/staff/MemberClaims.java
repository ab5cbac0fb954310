package io.masthead.api.staff;

import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory.Member;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a token says of a person, the same for a session and for a script. */
public final class MemberClaims {

    private MemberClaims() {}

    /** The person of that identity; empty for a stranger. */
    public static Optional<Member> of(SecurityIdentity identity) {
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

    private static String said(@Nullable String claim, String otherwise) {
        return claim == null || claim.isBlank() ? otherwise : claim;
    }
}
