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
 * Has the pool open connections by {@link EmbeddedDriver}, and look at each before it is used. The pool's own check by a
 * statement sets a limit of time for it, which makes H2 forget what all its connections keep parsed.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
@JdbcDriver(DatabaseKind.H2)
class EmbeddedPoolConfigurer implements AgroalConnectionConfigurer {

    private static final Logger LOG = Logger.getLogger(EmbeddedPoolConfigurer.class);

    /**
     * There is no method of Quarkus for a driver and a check of one's own; this one is called once all settings are applied, so
     * that they replace any others. ParsedStatementsTest in the API's module says whether a later Quarkus still does so.
     */
    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier configuration) {
        var pool = configuration.connectionPoolConfiguration();
        pool.connectionFactoryConfiguration().connectionProviderClass(EmbeddedDriver.class);
        pool.connectionValidator(EmbeddedPoolConfigurer::isUsable).validateOnBorrow(true);
    }

    static boolean isUsable(Connection connection) {
        try {
            return connection.isValid(0);
        } catch (SQLException e) {
            LOG.warnf("A connection to the database is lost, and replaced: %s", e.getMessage());
            return false;
        }
    }
}
