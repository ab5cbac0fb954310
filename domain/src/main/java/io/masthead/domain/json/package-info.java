/** Values as JSON, in a text column or in a file. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.json;
