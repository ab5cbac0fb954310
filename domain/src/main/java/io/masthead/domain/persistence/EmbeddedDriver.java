package io.masthead.domain.persistence;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * The driver of the embedded database: H2's, with connections that leave a database alone whose file is lost
 * ({@link EmbeddedFileGuard}). For the pool alone; it is not registered with the {@link java.sql.DriverManager}.
 */
public final class EmbeddedDriver implements Driver {

    private final Driver driver = new org.h2.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        var connection = driver.connect(url, properties);
        return connection == null ? null : guarded(connection);
    }

    /** That of a server is H2's own: the file is not in this process. */
    private static Connection guarded(Connection connection) throws SQLException {
        return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? EmbeddedFileGuard.of(connection, new EmbeddedFile(session.getDatabase()))
                : connection;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driver.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.h2");
    }
}
