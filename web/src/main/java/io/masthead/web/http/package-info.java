/**
 * Filters that every request passes before its route: addresses, hosts, headers, sizes of bodies; and the headers that every
 * response carries.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.web.http;
