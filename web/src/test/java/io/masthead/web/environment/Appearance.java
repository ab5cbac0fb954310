package io.masthead.web.environment;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The looks that every page has. */
enum Appearance {
    LIGHT(ColorScheme.LIGHT, 1440, List.of()),
    /** The same page in other colours; axe knows two rules of colours. */
    DARK(ColorScheme.DARK, 1440, List.of("color-contrast", "link-in-text-block")),
    PHONE(ColorScheme.LIGHT, 390, List.of());

    private final ColorScheme colours;
    private final int width;
    private final List<String> rules;

    Appearance(ColorScheme colours, int width, List<String> rules) {
        this.colours = colours;
        this.width = width;
        this.rules = rules;
    }

    /** The rules of axe that can be broken in this look and not in the one before; all where none is named. */
    List<String> rules() {
        return rules;
    }

    void on(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, 900);
    }
}
