package io.masthead.domain.intake.text;

/** How many tags, or signs of markup, a file may have: each may become a node, and the tree is many times its text. */
public final class MarkupLimit {

    /** Prose of 5 MB has a third of it. */
    private static final int MOST = 200_000;

    /** In bytes, measured: a tag or a sign takes up to a kilobyte while it is read; that is a quarter of the heap. */
    private static final int SHARE_OF_HEAP = 4 * 1024;

    private MarkupLimit() {}

    /** As many as fit into this process. */
    public static int most() {
        return (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }
}
