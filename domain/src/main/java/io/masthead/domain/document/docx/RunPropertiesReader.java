package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.RunProperties.Toggle;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:rPr}, and what is tracked in it. */
final class RunPropertiesReader {
    private final Map<Toggle, Boolean> toggles = new EnumMap<>(Toggle.class);
    private String style = "";
    private String position = "";
    private @Nullable Integer spacing;
    private String language = "";
    private String rightToLeftLanguage = "";
    private boolean rightToLeft;
    private String font = "";
    private @Nullable RunProperties before;
    private @Nullable Revision formatted;
    private @Nullable Revision inserted;
    private @Nullable Revision deleted;
    private boolean movedHere;
    private boolean movedAway;

    private RunPropertiesReader() {}

    /** Reads the element at which the cursor stands. */
    static RunPropertiesReader read(XmlCursor xml) {
        var reader = new RunPropertiesReader();
        xml.children(name -> reader.property(name, xml));
        return reader;
    }

    private void property(String name, XmlCursor xml) {
        switch (name) {
            case "w:rStyle" -> style = xml.value("w:val");
            case "w:b" -> toggles.put(Toggle.BOLD, xml.isOn());
            case "w:i" -> toggles.put(Toggle.ITALIC, xml.isOn());
            case "w:smallCaps" -> toggles.put(Toggle.SMALL_CAPITALS, xml.isOn());
            case "w:vanish" -> toggles.put(Toggle.HIDDEN, xml.isOn());
            case "w:strike", "w:dstrike" -> toggles.merge(Toggle.STRUCK, xml.isOn(), Boolean::logicalOr);
            case "w:vertAlign" -> position = xml.value("w:val");
            case "w:position" -> raise(xml.number("w:val", 0));
            case "w:spacing" -> spacing = xml.number("w:val", 0);
            case "w:rtl" -> rightToLeft = xml.isOn();
            case "w:lang" -> {
                language = xml.value("w:val");
                rightToLeftLanguage = xml.value("w:bidi");
            }
            case "w:rFonts" -> font = xml.value("w:ascii").isEmpty() ? xml.value("w:hAnsi") : xml.value("w:ascii");
            case "w:ins" -> inserted = Revision.at(xml);
            case "w:del" -> deleted = Revision.at(xml);
            case "w:moveTo" -> movedHere = true;
            case "w:moveFrom" -> movedAway = true;
            case "w:rPrChange" -> change(xml);
            default -> {}
        }
    }

    /** LibreOffice writes raised and lowered letters so, where it does not write them as Word does. */
    private void raise(int height) {
        if (position.isEmpty() && height != 0) {
            position = height < 0 ? "subscript" : "superscript";
        }
    }

    private void change(XmlCursor xml) {
        formatted = Revision.at(xml);
        before = RunProperties.NONE;
        xml.children(name -> {
            if (name.equals("w:rPr")) {
                before = read(xml).properties();
            }
        });
    }

    RunProperties properties() {
        String tag = rightToLeft && !rightToLeftLanguage.isEmpty() ? rightToLeftLanguage : language;
        return new RunProperties(toggles, style, position, spacing, tag, font);
    }

    /** The properties in that reading. */
    RunProperties properties(Reading reading) {
        return reading == Reading.REJECT_ALL && before != null ? before : properties();
    }

    @Nullable
    Revision formatted() {
        return formatted;
    }

    /** Who inserted the mark whose properties these are. */
    @Nullable
    Revision inserted() {
        return inserted;
    }

    @Nullable
    Revision deleted() {
        return deleted;
    }

    /** Whether that reading has the mark. */
    boolean isPresent(Reading reading) {
        return reading == Reading.ACCEPT_ALL ? deleted == null && !movedAway : inserted == null && !movedHere;
    }
}
