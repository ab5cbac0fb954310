package io.masthead.web.error;

import io.masthead.domain.staff.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom an address lets in: what stands on its method, else on its class. */
final class Doors {

    private Doors() {}

    /** The roles, one of which is needed; any of them where the address names none. */
    static Set<Role> of(ResourceInfo asked) {
        var own = asked.getResourceMethod().getAnnotation(RolesAllowed.class);
        var door = own == null ? asked.getResourceClass().getAnnotation(RolesAllowed.class) : own;
        return door == null
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(door.value())
                        .flatMap(label -> Role.labelled(label).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
