/** What the application leans on goes away while it runs. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.fault;
