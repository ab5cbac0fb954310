/** Scripts and styles as they are sent: compressed once, when the application is built, and kept by browsers. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.bundle;
