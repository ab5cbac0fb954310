/** How long the work on one document may take: asked by every step of the pipeline, and knowing none of them. */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.limit;
