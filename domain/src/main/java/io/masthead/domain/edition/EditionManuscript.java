package io.masthead.domain.edition;

import io.masthead.domain.json.Json;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The manuscript of an edition with its texts and the logo; apart from it, so that no list ever reads them. The pictures of its
 * texts are assets, and not here once more.
 */
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
        this.manuscript = Json.write(manuscript.withoutFilesOfAssets());
    }
}
