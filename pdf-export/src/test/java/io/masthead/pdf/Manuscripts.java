package io.masthead.pdf;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Manuscript.TrailHead;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.publication.HouseStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Manuscripts for tests, with names. */
public final class Manuscripts {
    static final Instant FROZEN = Instant.parse("2024-07-31T14:05:00Z");
    private static final Instant APPROVED = Instant.parse("2024-07-30T09:30:00Z");

    private Manuscripts() {}

    /** A section's title and body. */
    public record Text(String title, String body) {}

    public static Manuscript edition(String institute, List<Text> texts) {
        return manuscript(Kind.EDITION, "en", institute, texts, true);
    }

    /** One section with this body. */
    public static Manuscript of(String body) {
        return edition("Institute for Test Pages", List.of(new Text("A section", body)));
    }

    static Manuscript in(String language, String title, String body) {
        return manuscript(Kind.EDITION, language, "Institute for Test Pages", List.of(new Text(title, body)), true);
    }

    /** Texts in work: nobody approved them. */
    static Manuscript proof(List<Text> texts) {
        return manuscript(Kind.PROOF, "en", "Institute for Test Pages", texts, false);
    }

    static Manuscript manuscript(Kind kind, String language, String institute, List<Text> texts, boolean approved) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", institute);
        names.put("az", "Beynəlxalq Münasibətlərin Təhlili Mərkəzi");
        List<ManuscriptSection> sections = new ArrayList<>();
        for (Text text : texts) {
            sections.add(section(sections.size() + 1, text, approved));
        }
        return new Manuscript(
                kind,
                "bulletin",
                "Bulletin",
                names,
                "Highlights of the month",
                language,
                YearMonth.of(2024, 7),
                "",
                kind == Kind.PROOF ? 0 : 1,
                FROZEN,
                "Asia/Baku",
                HouseStyle.column(),
                null,
                Map.of(),
                kind == Kind.PROOF ? List.of("II. Grain is still a draft.") : List.of(),
                List.copyOf(sections),
                new TrailHead(218, digest("trail")));
    }

    /** The same text in another style, with pictures by their addresses. */
    public static Manuscript styled(
            Manuscript from, HouseStyle style, @Nullable String coverPicture, Map<String, Picture> pictures) {
        return new Manuscript(
                from.kind(),
                from.publication(),
                from.publicationTitle(),
                from.names(),
                from.tagline(),
                from.language(),
                from.period(),
                from.title(),
                from.number(),
                from.date(),
                from.timeZone(),
                style,
                coverPicture,
                pictures,
                from.missing(),
                from.sections(),
                from.trail());
    }

    /** The same with other reasons against its publication, and other sections. */
    static Manuscript with(Manuscript from, List<String> missing, List<ManuscriptSection> sections) {
        return new Manuscript(
                from.kind(),
                from.publication(),
                from.publicationTitle(),
                from.names(),
                from.tagline(),
                from.language(),
                from.period(),
                from.title(),
                from.number(),
                from.date(),
                from.timeZone(),
                from.style(),
                from.coverPicture(),
                from.pictures(),
                missing,
                sections,
                from.trail());
    }

    /** The hash of a text is made of its title, so that pages do not depend on how a body is stored. */
    private static ManuscriptSection section(int number, Text text, boolean approved) {
        String hash = digest(text.title());
        List<Approval> approvals =
                approved ? List.of(new Approval("Review", 3, hash, "Rauf Rəhimli", "reviewer", APPROVED)) : List.of();
        return new ManuscriptSection(
                "s" + number,
                number,
                text.title(),
                "",
                document(text.body()),
                3,
                hash,
                List.of("Edna Əliyeva"),
                approvals);
    }

    /** Any HTML as the document that an editor would have saved, with its pictures. */
    static Document document(String html) {
        return HtmlSanitizer.sanitize(html, "en", address -> true).document();
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
