package io.masthead.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.staff.StaffDirectory.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonCacheTest {

    private final List<String> recorded = new ArrayList<>();
    private final PersonCache known = new PersonCache(new Staff() {
        @Override
        public Actor seen(Member member) {
            recorded.add(member.name());
            return new Actor(null, member.subject(), member.name(), member.roles());
        }
    });

    @Test
    void are_recorded_once_while_nothing_changes() {
        known.actor(called("Leyla Aliyeva"));
        assertThat(known.actor(called("Leyla Aliyeva")).name()).isEqualTo("Leyla Aliyeva");
        assertThat(recorded).containsExactly("Leyla Aliyeva");
    }

    @Test
    void are_recorded_again_where_a_name_changes_back() {
        for (var name : List.of("Leyla Aliyeva", "Leyla Mammadova", "Leyla Aliyeva")) {
            assertThat(known.actor(called(name)).name()).isEqualTo(name);
        }
        assertThat(recorded).containsExactly("Leyla Aliyeva", "Leyla Mammadova", "Leyla Aliyeva");
    }

    @Test
    void have_the_roles_of_this_moment() {
        known.actor(called("Leyla Aliyeva"));
        var promoted = new Member("1", "leyla", "Leyla Aliyeva", "", Set.of(Role.EDITOR, Role.PUBLISHER));
        assertThat(known.actor(promoted).roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.PUBLISHER);
    }

    private static Member called(String name) {
        return new Member("1", "leyla", name, "", Set.of(Role.EDITOR));
    }
}
