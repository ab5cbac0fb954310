package io.masthead.domain.document;

import java.util.Locale;

/** The schema's marks on running text, in the order in which they are nested in HTML, the first one outermost. */
public enum MarkType {
    /** Leads to an address: http, https, mailto, or a place in the text. */
    LINK("a", "href"),
    /** Is in another language, a BCP 47 tag in lower case. */
    LANGUAGE("span", "lang"),
    /** Of strong importance. */
    STRONG("strong", ""),
    /** Stressed. */
    EMPHASIS("em", ""),
    /** Set lower and smaller. */
    SUBSCRIPT("sub", ""),
    /** Set higher and smaller. */
    SUPERSCRIPT("sup", "");

    private final String tag;
    private final String attribute;

    MarkType(String tag, String attribute) {
        this.tag = tag;
        this.attribute = attribute;
    }

    /** The name in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the HTML element, in lower case. */
    public String tag() {
        return tag;
    }

    /** The one attribute, which holds the mark's value; empty where it has none. */
    public String attribute() {
        return attribute;
    }
}
