/** What happens in the editorial model: one typed record for each fact, published in the transaction that did it. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.event;
