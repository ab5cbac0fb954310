package io.masthead.api.world;

import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The people of {@link TestTokens}, each with the role of their name. */
@ApplicationScoped
class TestDirectory implements StaffDirectory {

    @Override
    public List<Member> members() {
        return Stream.of("auditor", "editor", "editor2", "publisher", "reviewer", "reviewer2")
                .map(TestDirectory::named)
                .toList();
    }

    private static Member named(String name) {
        var role = Role.labelled(name.replaceAll("\\d+$", "")).orElseThrow();
        return new Member("subject-" + name, name, "The " + name, name + "@example.org", Set.of(role));
    }
}
