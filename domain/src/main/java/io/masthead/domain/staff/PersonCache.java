package io.masthead.domain.staff;

import io.masthead.domain.staff.StaffDirectory.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who was recorded already, as they were last: a request by a known person writes nothing, and one by a person whose name
 * has changed does, also where it changes back.
 */
@ApplicationScoped
public class PersonCache {

    private static final int MOST = 2000;

    private final Staff staff;

    private record Known(Member member, Actor actor) {}

    private final Map<String, Known> bySubject = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    PersonCache(Staff staff) {
        this.staff = staff;
    }

    /** The member as one who acts; recorded where anything about them is new. */
    public Actor actor(Member member) {
        var last = bySubject.get(member.subject());
        if (last != null && last.member().equals(member)) {
            return last.actor();
        }
        var actor = staff.seen(member);
        bySubject.put(member.subject(), new Known(member, actor));
        return actor;
    }
}
