package io.masthead.domain.check.style;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.publication.Publication;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** The style of numbers and dates that a publisher has set. */
@Entity
@Table(name = "text_style")
class StoredTextStyle extends BaseEntity {

    @SuppressWarnings("UnusedVariable") // queries read it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id", updatable = false)
    private Publication publication;

    @Convert(converter = TextStyleConverter.class)
    @Column(name = "style")
    private TextStyle style;

    @Version
    @Column(name = "version")
    private long version;

    protected StoredTextStyle() {}

    StoredTextStyle(Publication publication, TextStyle style) {
        this.publication = publication;
        this.style = style;
    }

    static Optional<StoredTextStyle> of(Publication publication) {
        return find("publication", publication).firstResultOptional();
    }

    void become(TextStyle other) {
        style = other;
    }

    TextStyle style() {
        return style;
    }

    /** From 1: 0 is before a publisher has set any. */
    long version() {
        return version + 1;
    }
}
