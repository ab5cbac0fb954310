/** What a section says: its body in a fixed table of elements, its hash, and the difference of two texts. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.text;
