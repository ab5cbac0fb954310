package io.masthead.domain.persistence;

import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * A unique key that two people can violate by doing the same thing at the same moment. Each is told in its own sentence;
 * any other violated constraint is a fault of the program and stays one.
 *
 * @param constraint its name in the migrations
 */
public record UniqueKey(String constraint) {

    /** Whether it is this key that was violated, and nothing else. */
    public boolean isViolatedBy(ConstraintViolationException violation) {
        return isNamedIn(violation.getConstraintName());
    }

    /**
     * Whether that is this key's name as a database writes it: H2 in capitals, behind its schema, before its index and
     * its columns; PostgreSQL as it was created.
     */
    boolean isNamedIn(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(constraint);
    }
}
