/** How a merge of two texts is shown: what came in, and what is to be chosen where both meet. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.merge;
