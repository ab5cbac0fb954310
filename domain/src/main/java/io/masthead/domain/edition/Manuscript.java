package io.masthead.domain.edition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.masthead.domain.asset.AssetAddress;
import io.masthead.domain.document.Document;
import io.masthead.domain.publication.HouseStyle;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed, frozen: the one thing that typesetting sees. The same manuscript gives the same bytes in
 * any process, time zone and year.
 *
 * @param kind an edition, or a proof with a watermark
 * @param publication the publication's slug
 * @param publicationTitle the name of the periodical, as on the cover
 * @param names the institute's names by language tag, in the publication's order
 * @param tagline the line under the title; may be empty
 * @param language the language of the text, a BCP 47 tag
 * @param period the month that the issue is for
 * @param title the issue's own title; empty where it has none
 * @param number the edition's number from 1; 0 in a proof
 * @param date when the text was frozen, UTC
 * @param timeZone the publication's time zone id, in which dates are printed
 * @param style how the pages look
 * @param coverPicture the key of the cover's picture among the pictures; null where it has none
 * @param pictures the pictures by the address under which bodies, style and cover name them
 * @param missing what still stands between a proof and publication, as sentences; empty in an edition
 * @param sections the sections in running order
 * @param trail the head of the audit trail at the freeze
 */
public record Manuscript(
        Kind kind,
        String publication,
        String publicationTitle,
        Map<String, String> names,
        String tagline,
        String language,
        YearMonth period,
        String title,
        int number,
        Instant date,
        String timeZone,
        HouseStyle style,
        @Nullable String coverPicture,
        Map<String, Picture> pictures,
        List<String> missing,
        List<ManuscriptSection> sections,
        TrailHead trail) {

    public Manuscript {
        pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    }

    /** The same with other sections. */
    public Manuscript withSections(List<ManuscriptSection> others) {
        return with(kind, pictures, others);
    }

    /** The same with further pictures, which texts that nobody has saved yet may name. */
    public Manuscript withPictures(Map<String, Picture> further) {
        var all = new TreeMap<>(pictures);
        all.putAll(further);
        return with(kind, all, sections);
    }

    /** The same with assets by their checksums alone: their files never change, and are found by their addresses. */
    Manuscript withoutFilesOfAssets() {
        var kept = new TreeMap<>(pictures);
        kept.replaceAll((address, picture) ->
                AssetAddress.id(address).isPresent() ? new Picture(picture.sha256(), new byte[0]) : picture);
        return with(kind, kept, sections);
    }

    /** The same text as another kind of pages. */
    Manuscript as(Kind other) {
        return with(other, pictures, sections);
    }

    private Manuscript with(Kind other, Map<String, Picture> shown, List<ManuscriptSection> others) {
        return new Manuscript(
                other,
                publication,
                publicationTitle,
                names,
                tagline,
                language,
                period,
                title,
                number,
                date,
                timeZone,
                style,
                coverPicture,
                shown,
                other == Kind.EDITION ? List.of() : missing,
                List.copyOf(others),
                trail);
    }

    /** The same without bodies and pictures, which are most of it. */
    Manuscript withoutTexts() {
        return new Manuscript(
                kind,
                publication,
                publicationTitle,
                names,
                tagline,
                language,
                period,
                title,
                number,
                date,
                timeZone,
                style,
                coverPicture,
                Map.of(),
                missing,
                sections.stream().map(ManuscriptSection::withoutBody).toList(),
                trail);
    }

    /** What the pages will be. */
    public enum Kind {
        /** The published, immutable PDF. */
        EDITION,
        /** The same pages with a watermark. */
        PROOF,
        /** The same pages to be looked at while somebody writes, of texts as unfinished as a proof's; never a file. */
        PREVIEW
    }

    /**
     * One section as approved (in a proof: as it stands).
     *
     * @param id the section's id
     * @param number the place in the running order, from 1
     * @param title the title, plain text
     * @param byline the byline, plain text; may be empty
     * @param body the body with block ids; in JSON it is the HTML that is stored
     * @param revision the number of the revision
     * @param contentHash SHA-256 of the canonical title, byline and body, lower-case hex
     * @param editors the names of everybody who saved a text of the section or read one in
     * @param approvals the decisions that approved it; empty for a text in work
     */
    public record ManuscriptSection(
            String id,
            int number,
            String title,
            String byline,

            @JsonSerialize(using = DocumentJsonCodec.Writer.class)
            @JsonDeserialize(using = DocumentJsonCodec.Reader.class)
            Document body,

            int revision,
            String contentHash,
            List<String> editors,
            List<Approval> approvals) {

        private ManuscriptSection withoutBody() {
            return new ManuscriptSection(
                    id, number, title, byline, Document.EMPTY, revision, contentHash, editors, approvals);
        }
    }

    /**
     * One approval, as it was given.
     *
     * @param stage the name of the review stage
     * @param revision the revision that was approved
     * @param contentHash the hash of the approved text
     * @param by the reviewer's name as of then
     * @param role the reviewer's role as of then
     * @param at when, UTC
     */
    public record Approval(String stage, int revision, String contentHash, String by, String role, Instant at) {}

    /**
     * The newest event of the audit trail.
     *
     * @param sequence its number, 0 where there is none
     * @param hash its hash, empty where there is none
     */
    public record TrailHead(long sequence, String hash) {}
}
