/** Reading plain text: cover, contents list, titles, and the blocks of each section, with a report by line. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.intake.text;
