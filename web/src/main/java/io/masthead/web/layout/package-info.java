/** The frame around every page and the building blocks inside: navigation, notices, icons, language. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.layout;
