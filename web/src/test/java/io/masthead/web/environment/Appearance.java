package io.masthead.web.environment;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The looks that every page has. */
enum Appearance {
    LIGHT(ColorScheme.LIGHT, 1440),
    DARK(ColorScheme.DARK, 1440),
    PHONE(ColorScheme.LIGHT, 390);

    private final ColorScheme colours;
    private final int width;

    Appearance(ColorScheme colours, int width) {
        this.colours = colours;
        this.width = width;
    }

    /** The rules of axe that can be broken in this look: in the dark those of colours, as nothing else differs; else all. */
    List<String> rules() {
        return this == DARK ? List.of("color-contrast", "link-in-text-block") : List.of();
    }

    void on(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, 900);
    }
}
