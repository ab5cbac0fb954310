package io.masthead.domain.event;

/** Who did something, as it is recorded: a person, the operator at the machine, or Keycloak. */
public interface Initiator {

    /** The person's id in the realm, {@code operator} or {@code keycloak}. */
    String subject();

    /** The name as of now. */
    String name();
}
