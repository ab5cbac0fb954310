package io.masthead.domain.text;

import java.text.Normalizer;

/**
 * What a revision holds: title, byline and body. Title and byline are plain text on one line, in NFC and without
 * control characters; their length is for whoever takes them in to check.
 */
public record Text(String title, String byline, Body body) {
    public Text {
        title = oneLine(title);
        byline = oneLine(byline);
    }

    /** The content hash, see {@link ContentHash}. */
    public String hash() {
        return ContentHash.of(this);
    }

    /** Whether both say the same in the same form; white space between blocks and block ids do not count. */
    public boolean sameContentAs(Text other) {
        return title.equals(other.title)
                && byline.equals(other.byline)
                && body.htmlWithoutIds().equals(other.body.htmlWithoutIds());
    }

    /** The words of the body, as a person counts them. */
    public int words() {
        return body.words();
    }

    private static String oneLine(String letters) {
        String clean = Normalizer.normalize(Characters.cleaned(letters), Normalizer.Form.NFC);
        return clean.replace('\u00A0', ' ').replaceAll(" +", " ").strip();
    }
}
