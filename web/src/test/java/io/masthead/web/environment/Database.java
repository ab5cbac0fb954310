package io.masthead.web.environment;

/** The two databases that Masthead runs on; what holds on one holds on the other. */
public enum Database {
    H2,
    POSTGRESQL
}
