/** What all forms have in common: the token that shows that a page of ours made them. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.form;
