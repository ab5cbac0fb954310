package io.masthead.domain.edition;

import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an edition or a proof, apart from it, so that no list ever reads them. */
@Entity
@Immutable
@Table(name = "pdf_file")
class PdfFile extends PanacheEntityBase {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "bytes", columnDefinition = "binary large object")
    private byte[] bytes;

    protected PdfFile() {}

    PdfFile(UUID id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes.clone();
    }

    static byte[] bytesOf(UUID id) {
        PdfFile file = findById(id);
        if (file == null) {
            throw Refused.unknown(ResourceKind.FILE);
        }
        return file.bytes;
    }
}
