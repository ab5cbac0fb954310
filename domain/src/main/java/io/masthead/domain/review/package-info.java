/** Review: rounds, decisions, stages, and who may decide. Knows a section by its id only (docs/decisions/0036). */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.review;
