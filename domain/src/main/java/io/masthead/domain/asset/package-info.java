/** The library of pictures: what a file is by its content, what is kept, said and cut out of it, which sections show it. */
@org.jspecify.annotations.NullMarked
package io.masthead.domain.asset;
