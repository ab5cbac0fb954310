package io.masthead.domain.persistence;

import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import io.quarkus.arc.Unremovable;
import io.quarkus.datasource.common.runtime.DatabaseKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Has the pool look at each connection to H2 before it is used: H2 closes its file where the disk is full, and a connection is
 * not known to be lost before it is asked something. The pool's own check by a statement sets a limit of time for it, which
 * makes H2 forget what all its connections keep parsed.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
@JdbcDriver(DatabaseKind.H2)
class EmbeddedPoolConfigurer implements AgroalConnectionConfigurer {

    private static final Logger LOG = Logger.getLogger(EmbeddedPoolConfigurer.class);

    /**
     * There is no method of Quarkus for a check of one's own; this one is called once all settings are applied, so that the
     * check replaces any other. ParsedStatementsTest in the API's module says whether a later Quarkus still does so.
     */
    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier configuration) {
        configuration
                .connectionPoolConfiguration()
                .connectionValidator(EmbeddedPoolConfigurer::isUsable)
                .validateOnBorrow(true);
    }

    static boolean isUsable(Connection connection) {
        try (var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            LOG.warnf("A connection to the database is lost, and replaced: %s", e.getMessage());
            return false;
        }
    }
}
