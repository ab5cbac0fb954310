/** The document as JSON in the form of ProseMirror, and the schema that its editor works with. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.json;
