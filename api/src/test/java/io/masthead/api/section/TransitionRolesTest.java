package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every move has its address, open to the same roles as the move itself. */
class TransitionRolesTest {

    /** A save is the PUT of the section. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SAVE")
    void the_address_of_the_move_is_open_to_exactly_its_roles(SectionMove move) {
        assertThat(rolesAt("sections/{id}/" + move.label())).isEqualTo(move.roles());
    }

    private static Set<Role> rolesAt(String path) {
        var method = methods()
                .filter(it -> it.isAnnotationPresent(Path.class)
                        && it.getAnnotation(Path.class).value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No resource at " + path));
        return Arrays.stream(method.getAnnotation(RolesAllowed.class).value())
                .map(label -> Role.labelled(label).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Stream<Method> methods() {
        return Stream.of(TransitionResource.class, ReplacementResource.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
