/** The real world for tests from outside: a Keycloak, databases, the packaged application as a process, a browser. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.environment;
