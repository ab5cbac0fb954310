package io.masthead.domain.persistence;

import io.quarkus.arc.Unremovable;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Hands {@link UnreleasedDatabaseCheck} to Flyway. */
@Singleton
@Unremovable
class MigrationCallbacks implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        var known = configuration.getCallbacks();
        var all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = new UnreleasedDatabaseCheck();
        configuration.callbacks(all);
    }
}
