package io.masthead.web.error;

import io.masthead.domain.staff.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that a resource method asks for: those on the method, else those on its class. */
final class RequiredRoles {

    private RequiredRoles() {}

    /** The roles, one of which is needed; any of them where the address names none. */
    static Set<Role> of(ResourceInfo asked) {
        var own = asked.getResourceMethod().getAnnotation(RolesAllowed.class);
        var rule = own == null ? asked.getResourceClass().getAnnotation(RolesAllowed.class) : own;
        return rule == null
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(rule.value())
                        .flatMap(label -> Role.labelled(label).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
