/** The canonical form of a text, and its SHA-256, to which approvals bind. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.hash;
