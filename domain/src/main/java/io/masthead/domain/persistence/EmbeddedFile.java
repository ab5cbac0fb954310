package io.masthead.domain.persistence;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The file of an embedded database, which H2 closes for good when something could not be written. */
final class EmbeddedFile {

    private static final Logger LOG = Logger.getLogger(EmbeddedFile.class);

    private final Database database;
    private final MVStore store;

    EmbeddedFile(Database database) {
        this.database = database;
        this.store = database.getStore().getMvStore();
    }

    /** Whether nothing can be read or written any more by the connections that there are. */
    boolean isLost() {
        boolean lost = reason() != null || store.isClosed();
        if (lost) {
            leave();
        }
        return lost;
    }

    /** What whoever asks something of it is told: what H2 says of a database that is closed. */
    SQLException refusal() {
        return DbException.get(ErrorCode.DATABASE_IS_CLOSED, reason()).getSQLException();
    }

    /** Has whoever connects next open the file anew. Once: a second time, H2 would leave the one that is opened anew. */
    private void leave() {
        synchronized (database) {
            if (!database.isClosing()) {
                LOG.warnf("The database has closed its file, and will open it anew: %s", reason());
                database.shutdownImmediately();
            }
        }
    }

    private @Nullable Exception reason() {
        return store.getPanicException();
    }
}
