/** The token in every form, which shows that a page of ours made it (cross-site request forgery). */
@org.jspecify.annotations.NullMarked
package io.masthead.web.csrf;
