/** The rules of checks while writing: each a pure function over a text and what surrounds it. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.check.rule;
