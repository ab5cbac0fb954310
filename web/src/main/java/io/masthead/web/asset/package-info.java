/** The library of pictures, a picture's page, and its files. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.asset;
