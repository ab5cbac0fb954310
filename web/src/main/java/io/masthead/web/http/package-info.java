/** What every request passes first: headers, and the refusal of path tricks. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.http;
