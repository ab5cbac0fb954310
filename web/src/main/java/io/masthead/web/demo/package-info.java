/** The demo publication: what a first start shows, made by the demo accounts through the same beans as everything else. */
@org.jspecify.annotations.NullMarked
package io.masthead.web.demo;
