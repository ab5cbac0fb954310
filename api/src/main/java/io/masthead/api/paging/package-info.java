/** Lists, cursors and ids as the API writes and reads them. */
@org.jspecify.annotations.NullMarked
package io.masthead.api.paging;
