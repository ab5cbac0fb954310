/**
 * How long the work on one document may take. Every step of the pipeline asks again and again, so that a hostile text and a
 * stopping server end it soon. Knows none of the steps.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.pdf.limit;
