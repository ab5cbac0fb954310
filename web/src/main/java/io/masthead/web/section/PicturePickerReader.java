package io.masthead.web.section;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetFilter;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.Section;
import io.masthead.pdf.template.PrintedSize;
import io.masthead.web.layout.Localizer;
import io.masthead.web.section.PicturePicker.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;

/** Reads the pictures that a figure may be made of. */
@ApplicationScoped
class PicturePickerReader {

    /** Whoever does not see it among so many looks for it by a word. */
    private static final int MOST = 24;

    @Inject
    Localizer localizer;

    @ReadOnly
    PicturePicker picker(UUID section, String words) {
        var publication = Section.withId(section).issue().publication();
        var found = new AssetFilter(words, null).after(null, MOST + 1);
        var today = LocalDate.now(publication.timeZone());
        return new PicturePicker(
                words,
                found.stream()
                        .limit(MOST)
                        .map(it -> Line.of(it, ended(it, today)))
                        .toList(),
                found.size() > MOST,
                PrintedSize.Most.in(publication.style()));
    }

    private String ended(Asset asset, LocalDate today) {
        var lastDay = asset.right().lastDay();
        return lastDay == null || !asset.right().hasEnded(today)
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(localizer.locale())
                        .format(lastDay);
    }
}
