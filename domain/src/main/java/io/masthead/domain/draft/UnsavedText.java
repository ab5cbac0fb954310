package io.masthead.domain.draft;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.hash.ContentHash;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.document.html.InvalidHtml;
import io.masthead.domain.section.AuthorsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A text that is no revision: its words, the revision that they were written from, and whose words they are. */
@Embeddable
public class UnsavedText {

    private static final Logger LOG = Logger.getLogger(UnsavedText.class);

    @Column(name = "title", columnDefinition = "text")
    private String title = "";

    @Column(name = "byline", columnDefinition = "text")
    private String byline = "";

    @Column(name = "body", columnDefinition = "text")
    private String body = "";

    @Column(name = "based_on")
    private int basedOn;

    @Convert(converter = AuthorsConverter.class)
    @Column(name = "typists")
    private Set<UUID> typists = Set.of();

    protected UnsavedText() {}

    UnsavedText(SectionText text, int basedOn, Set<UUID> typists) {
        this(text.title(), text.byline(), HtmlWriter.write(text.body()), basedOn, typists);
    }

    private UnsavedText(String title, String byline, String body, int basedOn, Set<UUID> typists) {
        this.title = title;
        this.byline = byline;
        this.body = body;
        this.basedOn = basedOn;
        this.typists = typists;
    }

    /** The same words from the same revision, with more people whose words they are. */
    UnsavedText alsoBy(Set<UUID> others) {
        var all = new LinkedHashSet<>(typists);
        all.addAll(others);
        return new UnsavedText(title, byline, body, basedOn, all);
    }

    /** The same words, written from that revision. */
    UnsavedText from(int revision) {
        return new UnsavedText(title, byline, body, revision, typists);
    }

    boolean hasTheWordsOf(UnsavedText other) {
        return title.equals(other.title) && byline.equals(other.byline) && body.equals(other.body);
    }

    /** The words. What is not in the schema any more is cleaned anew: nobody has approved it, and no page is closed by it. */
    public SectionText text() {
        return new SectionText(title, byline, read(body));
    }

    private static Document read(String body) {
        try {
            return HtmlReader.read(body);
        } catch (InvalidHtml older) {
            LOG.warnf("Unsaved words are cleaned anew: %s", older.getMessage());
            return HtmlSanitizer.sanitize(body, "", picture -> true).document();
        }
    }

    /** The title, on one line. */
    public String title() {
        return title;
    }

    /** The byline, on one line. */
    public String byline() {
        return byline;
    }

    /** The hash of the words, by which they are found in a revision. */
    String contentHash() {
        return ContentHash.of(text());
    }

    /** The number of the revision that they were written from. */
    public int basedOn() {
        return basedOn;
    }

    /** Everybody who typed in it. */
    public Set<UUID> typists() {
        return Set.copyOf(typists);
    }
}
