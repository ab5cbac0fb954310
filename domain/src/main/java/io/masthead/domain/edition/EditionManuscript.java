package io.masthead.domain.edition;

import io.masthead.domain.json.Json;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The manuscript of an edition, whole, with its texts and pictures; apart from it, so that no list ever reads them. */
@Entity
@Immutable
@Table(name = "edition_manuscript")
class EditionManuscript extends PanacheEntityBase {

    @Id
    @Column(name = "edition_id")
    private UUID edition;

    @Column(name = "manuscript", columnDefinition = "text")
    private String manuscript;

    protected EditionManuscript() {}

    EditionManuscript(UUID edition, Manuscript manuscript) {
        this.edition = edition;
        this.manuscript = Json.write(manuscript);
    }
}
