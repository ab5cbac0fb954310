/** The typesetter: a manuscript in, a PDF's bytes out. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf;
