/** People and their roles, as the realm knows them, and what each may ask for. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.staff;
