/** What every stored thing shares: its id, the two databases' clock and time format, locks, unique keys. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.persistence;
