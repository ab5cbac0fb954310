package io.masthead.domain;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A stored thing with an id of its own, given when it is made; ids grow with time (RFC 9562, version 7). */
@MappedSuperclass
public abstract class Identified extends PanacheEntityBase {

    @Id
    @Column(name = "id")
    private UUID id = newId();

    /** The id; stays the same for ever. */
    public UUID id() {
        return id;
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
