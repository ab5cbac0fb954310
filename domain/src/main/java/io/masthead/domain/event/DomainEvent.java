package io.masthead.domain.event;

import java.util.Map;

/**
 * A fact: something that was done and belongs in the trail. Each is a record in the package of its feature, fired as a CDI
 * event inside the transaction that did it; whoever observes it writes in the same transaction.
 */
public interface DomainEvent {

    /** Who did it. */
    Initiator actor();

    /** What it was done to. */
    Subject subject();

    /** What was done, such as {@code section-saved}: no two events share it, and it is part of the chain of hashes. */
    String label();

    /** What else is worth proving later, as the trail writes it: keys and values are plain words. */
    Map<String, String> details();

    /**
     * Whether texts, their order, or what they are checked with may be others than before. Of what is only asked for, looked at
     * or refused nothing is checked again.
     */
    default boolean changesContent() {
        return true;
    }
}
