/** The files of uploaded pictures. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.asset;
