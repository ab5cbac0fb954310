/** Word files: what stands in a .docx as a document of the schema, with its tracked changes and comments as data. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.document.docx;
