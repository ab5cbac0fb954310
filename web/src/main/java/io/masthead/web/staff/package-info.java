/** People as Keycloak lists them. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.staff;
