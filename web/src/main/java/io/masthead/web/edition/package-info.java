/** What anybody may see of what was published: the archive, the editions, their files, and whether a file is one. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.edition;
