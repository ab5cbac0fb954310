package io.masthead.web.environment;

import com.microsoft.playwright.Locator;

/** The cursor in the text of an editor. */
public final class Cursor {

    /**
     * ProseMirror compares its selection with the browser's 20 ms after it has got the focus, and puts its own back. A
     * key of a person comes later than that. Timers end in their order, however busy the machine is.
     */
    private static final String FOCUS_IS_SETTLED = "() => new Promise(it => setTimeout(it, 30))";

    private Cursor() {}

    /** Goes into the text, where the cursor was last. */
    public static void into(Locator text) {
        text.focus();
        settle(text);
    }

    /** Goes behind the last word. */
    public static void toEndOf(Locator text) {
        into(text);
        text.press("Control+End");
        settle(text);
    }

    /** Lets the browser come to rest, as long as it does while a person goes from key to key. */
    public static void settle(Locator text) {
        text.evaluate(FOCUS_IS_SETTLED);
    }
}
