package io.masthead.pdf.writer;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.pdf.template.HouseStyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.NamespaceHandler;

/**
 * The style sheets of house styles, each parsed once and only read afterwards. One is parsed at a time: the engine numbers
 * selectors through all sheets of the process, and two of one number in a document would be taken for one.
 */
final class StyleSheetCache {
    private static final String ENGINE_SHEET = "/resources/css/XhtmlNamespaceHandler.css";
    /** More than there are publications; whoever tries colours in the preview fills it. */
    private static final int REMEMBERED = 64;

    private static final Map<HouseStyle, Stylesheet> BY_STYLE = new HashMap<>();
    private static final Stylesheet ENGINE = engine();

    private StyleSheetCache() {}

    /** The engine's own sheet and the style's. */
    static synchronized List<Stylesheet> of(HouseStyle style) {
        if (BY_STYLE.size() >= REMEMBERED) {
            BY_STYLE.clear();
        }
        Stylesheet own = BY_STYLE.computeIfAbsent(
                style, it -> parsed("bulletin.css", Origin.AUTHOR, new StringReader(HouseStyleSheet.of(it))));
        return List.of(ENGINE, own);
    }

    private static Stylesheet engine() {
        try (InputStream in = NamespaceHandler.class.getResourceAsStream(ENGINE_SHEET)) {
            if (in == null) {
                throw new IllegalStateException(ENGINE_SHEET + " is missing from the build.");
            }
            return parsed(ENGINE_SHEET, Origin.USER_AGENT, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stylesheet parsed(String name, Origin origin, Reader text) {
        try {
            return new CSSParser((place, message) -> refuse(name, message)).parseStylesheet(name, origin, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(String name, String message) {
        throw new IllegalStateException("The style sheet " + name + " has a mistake: " + message);
    }
}
