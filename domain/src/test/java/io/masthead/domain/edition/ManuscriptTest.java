package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.asset.AssetAddress;
import io.masthead.domain.document.Document;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
    private final Manuscript whole = ManuscriptFixtures.of(
            issue,
            SectionFixtures.in(issue, 1, SectionState.APPROVED),
            Picture.of("a logo".getBytes(StandardCharsets.UTF_8)));

    @Test
    void is_kept_with_its_logo_and_the_checksums_of_its_other_pictures() {
        var address = AssetAddress.of(UUID.randomUUID());
        var quay = Picture.of("a quay".getBytes(StandardCharsets.UTF_8));

        var kept =
                whole.withPictures(Map.of(address, quay)).withoutFilesOfAssets().pictures();

        assertThat(kept.get(address))
                .isEqualTo(new Picture(quay.sha256(), new byte[0]))
                .extracting(Picture::sha256)
                .isEqualTo(quay.sha256());
        assertThat(kept.get(ManuscriptFactory.LOGO)).isEqualTo(whole.pictures().get(ManuscriptFactory.LOGO));
    }

    @Test
    void without_its_texts_says_all_that_a_page_says_of_an_edition() {
        var imprint = Json.read(Json.write(whole.withoutTexts()), Manuscript.class);

        assertThat(imprint.pictures()).isEmpty();
        assertThat(imprint.sections()).singleElement().satisfies(section -> {
            var printed = whole.sections().getFirst();
            assertThat(section.body()).isEqualTo(Document.EMPTY);
            assertThat(section.title()).isEqualTo(printed.title());
            assertThat(section.contentHash()).isEqualTo(printed.contentHash());
            assertThat(section.approvals()).isEqualTo(printed.approvals()).isNotEmpty();
        });
        assertThat(imprint)
                .usingRecursiveComparison()
                .ignoringFields("pictures", "sections")
                .isEqualTo(whole);
    }
}
