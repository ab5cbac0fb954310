package io.masthead.pdf.template;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The style sheet of a house style: the design's own with colours, families and margins filled in. */
public final class HouseStyleSheet {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$(text|heading|italic|colour|accent|ornament|top|right"
                    + "|bottom|left|cover|edge|inset|measure|landscape)");

    /** How much lower a cover with its contents begins than other pages, in mm. */
    static final int COVER_DROP = 5;

    /** What makes an accent that is dark enough for letters a little lighter, for rules: by eye. */
    private static final float ORNAMENT_SATURATION = 0.89f;

    private static final float ORNAMENT_BRIGHTNESS = 1.275f;

    private HouseStyleSheet() {}

    /** The text of the sheet. */
    public static String of(HouseStyle style) {
        String design = style.design().name().toLowerCase(Locale.ROOT);
        Map<String, String> values = values(style);
        Matcher placeholder = PLACEHOLDER.matcher(read("common.css") + read(design + ".css"));
        return placeholder.replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
    }

    /** The sheets of all designs, before anything is filled in. */
    public static String templates() {
        return Arrays.stream(Design.values())
                .map(design -> read(design.name().toLowerCase(Locale.ROOT) + ".css"))
                .collect(Collectors.joining("", read("common.css"), ""));
    }

    private static Map<String, String> values(HouseStyle style) {
        var margins = style.margins();
        int edge = PageArea.of(style).edge();
        return Map.ofEntries(
                Map.entry("text", family(style.textFace())),
                Map.entry("heading", family(style.headingFace())),
                Map.entry("italic", italic(style.textFace())),
                Map.entry("colour", style.colour()),
                Map.entry("accent", style.accent()),
                Map.entry("ornament", ornament(style.accent())),
                Map.entry("top", Integer.toString(margins.top())),
                Map.entry("right", Integer.toString(margins.right())),
                Map.entry("bottom", Integer.toString(margins.bottom())),
                Map.entry("left", Integer.toString(margins.left())),
                Map.entry("cover", Integer.toString(margins.top() + COVER_DROP)),
                Map.entry("measure", Integer.toString(PageArea.PAGE_WIDTH - edge - margins.right())),
                Map.entry("landscape", Integer.toString(PageArea.PAGE_HEIGHT - edge - margins.right())),
                Map.entry("edge", Integer.toString(edge)),
                Map.entry("inset", Integer.toString(margins.left() - edge)));
    }

    /** The name under which the style sheets and the typefaces know a family. */
    static String family(TypeFamily family) {
        return switch (family) {
            case SOURCE_SERIF -> "Source Serif";
            case INTER -> "Inter";
        };
    }

    /** Source Serif is the one shipped family that has an italic: Inter's text borrows it. */
    private static String italic(TypeFamily text) {
        String italic = "font-style: italic";
        return text == TypeFamily.SOURCE_SERIF
                ? italic
                : "font-family: \"%s\"; ".formatted(family(TypeFamily.SOURCE_SERIF)) + italic;
    }

    /** Rules may be lighter than letters. */
    private static String ornament(String accent) {
        Color colour = Color.decode(accent);
        float[] hue = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
        int lighter = Color.HSBtoRGB(hue[0], hue[1] * ORNAMENT_SATURATION, Math.min(1, hue[2] * ORNAMENT_BRIGHTNESS));
        return "#%06x".formatted(lighter & 0xffffff);
    }

    private static String read(String name) {
        try (@Nullable InputStream in = HouseStyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + name + " is missing from the build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
