package io.masthead.pdf.font;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.TrueTypeUtil;
import org.xhtmlrenderer.render.FSFont;

/**
 * Gives the engine the shipped faces and no other font. They are opened once for all documents: which glyphs a file has of a
 * face is its writer's affair, an open font keeps nothing of it.
 */
public final class FontResolver extends ITextFontResolver {
    /** The only one; any number of threads may use it. */
    public static final FontResolver SHARED = new FontResolver();

    /** CSS font weights from here on are bold: the weight of the semi-bold faces that are shipped. */
    private static final int BOLD_FROM = 600;

    /** Less than half of the time that the usual level takes, for 5 % more bytes (decision 11). */
    public static final int DEFLATE_LEVEL = 2;

    private final Map<Face, FontDescription> descriptions = new EnumMap<>(Face.class);
    private final IdentityHashMap<BaseFont, Face> faces = new IdentityHashMap<>();

    private FontResolver() {
        for (Face face : Face.values()) {
            BaseFont font = open(face);
            faces.put(font, face);
            descriptions.put(
                    face,
                    TrueTypeUtil.extractDescription(
                            face.file(),
                            face.bytes(),
                            font,
                            false,
                            face.bold() ? IdentValue.FONT_WEIGHT_600 : IdentValue.FONT_WEIGHT_400,
                            face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL));
        }
    }

    @Override
    public FSFont resolveFont(@Nullable SharedContext context, FontSpecification wanted) {
        boolean bold = convertWeightToInt(wanted.fontWeight()) >= BOLD_FROM;
        boolean italic = IdentValue.ITALIC.equals(wanted.fontStyle()) || IdentValue.OBLIQUE.equals(wanted.fontStyle());
        String[] families = wanted.families();
        String family = families == null || families.length == 0 ? "" : families[0].replace("\"", "");
        return new ITextFSFont(description(Face.of(family, bold, italic)), wanted.size());
    }

    /** The face of an open font. */
    public Face faceOf(BaseFont font) {
        Face face = faces.get(font);
        if (face == null) {
            throw new IllegalArgumentException("A foreign font: " + font.getPostscriptFontName());
        }
        return face;
    }

    /** The open font of a face. */
    public BaseFont font(Face face) {
        return description(face).getFont();
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
        // the style sheets name shipped faces only
    }

    private FontDescription description(Face face) {
        FontDescription description = descriptions.get(face);
        if (description == null) {
            throw new IllegalArgumentException("No such face: " + face);
        }
        return description;
    }

    private static BaseFont open(Face face) {
        try {
            BaseFont font =
                    BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            font.setIncludeCidSet(false); // ISO 19005-2, 6.2.11.4.2: an incomplete CIDSet is worse than none
            font.setCompressionLevel(DEFLATE_LEVEL);
            font.setSecureRandom(new FixedSubsetTag(face.file()));
            return font;
        } catch (IOException e) {
            throw new IllegalStateException("The font " + face.file() + " cannot be opened.", e);
        }
    }
}
