package io.masthead.domain.section;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The newest revision of a section, with what lists and rules need of it without reading its text. */
@Embeddable
class HeadRevision {

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "head_id")
    private @Nullable Revision revision;

    @Column(name = "head")
    private int number;

    @Column(name = "title")
    private String title = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Column(name = "words")
    private int words;

    /** The text whose findings were counted last; written by {@link SectionQueries#count} alone, as is their number. */
    @Column(name = "counted_hash", insertable = false, updatable = false)
    private @Nullable String countedHash;

    @Column(name = "open_findings", insertable = false, updatable = false)
    private @Nullable Integer openFindings;

    void moveTo(Revision next) {
        revision = next;
        number = next.number();
        title = next.title();
        contentHash = next.contentHash();
        words = next.words();
    }

    Revision revision() {
        return Objects.requireNonNull(revision);
    }

    /** The number of the newest revision; null before the first. */
    @Nullable
    Integer numberOrNull() {
        return revision == null ? null : number;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String contentHash() {
        return contentHash;
    }

    int words() {
        return words;
    }

    /** Null while those of this text are not counted. */
    @Nullable
    Integer openFindings() {
        return contentHash.equals(countedHash) ? openFindings : null;
    }
}
