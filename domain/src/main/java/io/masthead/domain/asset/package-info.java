/** Pictures: what a file is by its content. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.asset;
