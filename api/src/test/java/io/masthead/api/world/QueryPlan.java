package io.masthead.api.world;

import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;

/** How the embedded database answers a query. */
public final class QueryPlan {

    private QueryPlan() {}

    /** What {@code explain} says of it, without values for its parameters. */
    public static String of(String sql, DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setNull(i, Types.NULL);
            }
            try (var plan = explain.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }
}
