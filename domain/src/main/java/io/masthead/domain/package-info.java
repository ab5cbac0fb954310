/** The editorial model and its rules: what every feature shares. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain;
