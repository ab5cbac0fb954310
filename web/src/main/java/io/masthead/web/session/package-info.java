/** Sign-in and sign-out, and the end of a session on the server. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.session;
