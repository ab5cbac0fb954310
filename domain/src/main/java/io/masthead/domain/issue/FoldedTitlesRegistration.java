package io.masthead.domain.issue;

import io.quarkus.arc.Unremovable;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Hands {@link FoldedTitles} to Flyway, because Quarkus finds migrations in Java only in the folders of those in SQL. */
@Singleton
@Unremovable
class FoldedTitlesRegistration implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        var known = configuration.getJavaMigrations();
        var all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = new FoldedTitles();
        configuration.javaMigrations(all);
    }
}
