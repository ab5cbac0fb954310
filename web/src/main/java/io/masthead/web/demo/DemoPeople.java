package io.masthead.web.demo;

import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Staff;
import io.masthead.domain.staff.StaffDirectory;
import io.masthead.domain.staff.StaffDirectory.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The demo accounts, as Keycloak knows them. */
@ApplicationScoped
class DemoPeople {

    private static final Logger LOG = Logger.getLogger(DemoPeople.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    StaffDirectory directory;

    @Inject
    Staff staff;

    /** Those who make the demo. */
    record Cast(Actor editor, Actor secondEditor, Actor reviewer, Actor secondReviewer, Actor publisher) {}

    /**
     * The accounts, once Keycloak answers.
     *
     * @throws IllegalStateException if it does not within three minutes, or lacks one of them
     */
    Cast await() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return cast(
                        directory.members().stream().collect(Collectors.toMap(Member::username, Function.identity())));
            } catch (StaffDirectory.Unreachable notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                LOG.debug("Keycloak does not answer yet", notYet);
                Thread.sleep(PAUSE);
            }
        }
    }

    private Cast cast(Map<String, Member> members) {
        return new Cast(
                actor(members, "editor"),
                actor(members, "editor2"),
                actor(members, "reviewer"),
                actor(members, "reviewer2"),
                actor(members, "publisher"));
    }

    private Actor actor(Map<String, Member> members, String username) {
        var member = members.get(username);
        if (member == null) {
            throw new IllegalStateException("The realm has no demo account " + username);
        }
        return staff.seen(member);
    }
}
