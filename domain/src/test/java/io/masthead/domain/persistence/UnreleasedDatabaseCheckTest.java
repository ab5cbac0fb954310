package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreleasedDatabaseCheckTest {

    private static Flyway migrations(String database, String... locations) {
        return Flyway.configure()
                .dataSource("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1", "sa", "")
                .locations(locations)
                .callbacks(new UnreleasedDatabaseCheck())
                .load();
    }

    private static Flyway ours(String database) {
        return migrations(database, "db/migration/common", "db/migration/h2");
    }

    @Test
    void one_from_before_the_first_release_is_refused_in_a_sentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V1__editorial_model.sql"), "create table publication (id uuid not null);");
        Flyway.configure()
                .dataSource("jdbc:h2:mem:earlier;DB_CLOSE_DELAY=-1", "sa", "")
                .locations("filesystem:" + folder)
                .load()
                .migrate();

        assertThatThrownBy(() -> ours("earlier").migrate())
                .hasStackTraceContaining("from before the first release")
                .hasStackTraceContaining("MASTHEAD_HOME");
    }

    @Test
    void an_empty_one_and_one_of_ours_are_taken() {
        assertThat(ours("fresh").migrate().migrationsExecuted).isPositive();
        assertThat(ours("fresh").migrate().migrationsExecuted).isZero();
    }
}
