/** What the OpenAPI document says of all operations alike. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.openapi;
