package io.masthead.domain.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A stored thing with an id of its own, given when it is made; ids grow with time (RFC 9562, version 7). */
@MappedSuperclass
public abstract class BaseEntity extends PanacheEntityBase {

    @Id
    @Column(name = "id")
    private UUID id;

    protected BaseEntity() {
        this(newId());
    }

    /** A row that stands beside another, one to one, and has its id. */
    protected BaseEntity(UUID id) {
        this.id = id;
    }

    /** The id; stays the same for ever. */
    public UUID id() {
        return id;
    }

    /**
     * Locks a row and reads it anew: an entity that was read earlier in the transaction would otherwise keep what it had
     * then, and a write that waited for the lock would overwrite the one that it waited for.
     */
    protected static <T extends BaseEntity> Optional<T> lockedAnew(Class<T> type, UUID id, LockModeType lock) {
        CDI.current().select(IdleTransactionLimit.class).get().lowerUnlessRaised();
        var entities = getEntityManager();
        if (!isRead(type, id)) {
            return Optional.ofNullable(entities.find(type, id, lock));
        }
        var found = Optional.ofNullable(entities.find(type, id));
        found.ifPresent(entity -> entities.refresh(entity, lock));
        return found;
    }

    /** Reads a row anew where the transaction has read it already; it was locked since by a statement of its own. */
    protected static <T extends BaseEntity> void refreshIfRead(Class<T> type, UUID id) {
        if (isRead(type, id)) {
            Optional.ofNullable(getEntityManager().find(type, id)).ifPresent(getEntityManager()::refresh);
        }
    }

    /** Whether the transaction knows the row already, if only as something that another refers to. */
    private static <T extends BaseEntity> boolean isRead(Class<T> type, UUID id) {
        var session = getEntityManager().unwrap(SharedSessionContractImplementor.class);
        var persister = session.getFactory().getMappingMetamodel().getEntityDescriptor(type);
        return session.getPersistenceContextInternal().containsEntity(session.generateEntityKey(id, persister));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
