/** What a write is based on: entity tags and If-Match. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.version;
