/** {@code ./masthead bench web}: what a request costs the packaged application on both databases; no test. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.bench;
