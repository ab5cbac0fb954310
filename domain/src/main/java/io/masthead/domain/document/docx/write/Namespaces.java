package io.masthead.domain.document.docx.write;

/** The namespaces of ECMA-376, transitional, as Word 2007 and all since write them. */
final class Namespaces {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = OFFICE + "relationships";
    static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String CUSTOM_PROPERTIES = OFFICE + "custom-properties";
    static final String EXTENDED_PROPERTIES = OFFICE + "extended-properties";
    static final String VARIANT_TYPES = OFFICE + "docPropsVTypes";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Of Office 2019 and later: that a picture is an ornament. */
    static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private Namespaces() {}

    /** What a part with running text declares. */
    static String[] ofText() {
        return new String[] {
            "xmlns:w", WORD,
            "xmlns:r", RELATIONSHIPS,
            "xmlns:wp", WORD_DRAWING,
            "xmlns:a", DRAWING,
            "xmlns:pic", PICTURE
        };
    }
}
