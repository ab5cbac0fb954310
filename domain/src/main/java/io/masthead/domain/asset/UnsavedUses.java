package io.masthead.domain.asset;

/** Knows which pictures stand in words that are no revision yet. */
public interface UnsavedUses {

    /** Whether somebody has typed a text that names that address, and has neither saved nor discarded it. */
    boolean include(String address);
}
