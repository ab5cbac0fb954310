package io.masthead.api.world;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that the domain sends to the database, but for those of the threads that work behind requests. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final Set<String> BEHIND_REQUESTS = Set.of("finding-counter", "worker", "refusal-counts");
    private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String inspect(String sql) {
        var thread = Thread.currentThread().getName();
        if (BEHIND_REQUESTS.stream().noneMatch(thread::contains)) {
            SENT.add(sql);
        }
        return sql;
    }

    /** Those that were sent while that was done, in their order. */
    public static List<String> of(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }
}
