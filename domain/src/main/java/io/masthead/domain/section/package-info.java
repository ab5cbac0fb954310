/** Sections: revisions, review rounds, decisions, assignments, and the rules of every move. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.section;
