/** Help: a page for each role and for each task, in the words of the interface. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.help;
