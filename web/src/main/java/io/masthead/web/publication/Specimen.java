package io.masthead.web.publication;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Manuscript.TrailHead;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.publication.PublicationSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A few pages to try a house style on: text of our own, under the publication's names, in its language. */
final class Specimen {

    private static final Control NEVER_THE_MACHINES_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final String AZERBAIJANI = "az";
    private static final String ENGLISH = "en";
    private static final Instant MADE = Instant.parse("2026-04-30T12:00:00Z");
    private static final String LOGO = "logo";
    private static final int SECTIONS = 3;

    private Specimen() {}

    static Manuscript of(String slug, PublicationSettings settings, Optional<byte[]> logo) {
        var language = settings.language().startsWith(AZERBAIJANI) ? AZERBAIJANI : ENGLISH;
        var messages = ResourceBundle.getBundle(
                "specimen.words", Locale.forLanguageTag(language), NEVER_THE_MACHINES_LANGUAGE);
        return new Manuscript(
                Kind.EDITION,
                slug,
                settings.title(),
                settings.names(),
                settings.tagline(),
                settings.language(),
                YearMonth.of(2026, 5),
                messages.getString("issue"),
                1,
                MADE,
                settings.timeZone(),
                settings.style().withLogo(logo.isPresent() ? LOGO : null),
                null,
                logo.map(bytes -> Map.of(LOGO, Picture.of(bytes))).orElse(Map.of()),
                List.of(),
                sections(messages, body(language)),
                new TrailHead(0, ""));
    }

    private static List<ManuscriptSection> sections(ResourceBundle messages, Document body) {
        return IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(number -> new ManuscriptSection(
                        "specimen-" + number,
                        number,
                        messages.getString("title." + number),
                        messages.getString("byline." + number),
                        body,
                        1,
                        "",
                        List.of(),
                        List.of()))
                .toList();
    }

    private static Document body(String language) {
        try (@Nullable InputStream in = Specimen.class.getResourceAsStream("/specimen/" + language + ".html")) {
            if (in == null) {
                throw new IllegalStateException("The specimen's text is missing from the build.");
            }
            return HtmlReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
