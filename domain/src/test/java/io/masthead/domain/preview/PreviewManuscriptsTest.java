package io.masthead.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.hash.ContentHash;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Manuscript.TrailHead;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionFixtures;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreviewManuscriptsTest {

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
    private final Section section = SectionFixtures.in(issue, 2, SectionState.DRAFT);
    private final Actor zoe = new Actor(UUID.randomUUID(), "zoe", "Zoe", Set.of(Role.EDITOR));

    private static final ManuscriptSection FIRST = printed("first", 1, Documents.of("<p>The first.</p>"));
    private static final ManuscriptSection THIRD = printed("third", 3, Documents.of("<p>The third.</p>"));

    private static ManuscriptSection printed(String id, int number, Document body) {
        return new ManuscriptSection(id, number, "Title", "", body, 4, "hash", List.of("Ada"), List.of());
    }

    private ManuscriptSection stored() {
        return printed(section.id().toString(), 2, section.head().text().body());
    }

    private List<ManuscriptSection> typed(List<ManuscriptSection> stored, SectionText text) {
        return PreviewManuscripts.withTyped(manuscript(stored), section, text, zoe)
                .sections();
    }

    static Manuscript manuscript(List<ManuscriptSection> sections) {
        return new Manuscript(
                Kind.PREVIEW,
                "bulletin",
                "Bulletin",
                Map.of(),
                "",
                "en",
                YearMonth.of(2026, 8),
                "",
                1,
                Instant.EPOCH,
                "UTC",
                HouseStyle.column(),
                null,
                Map.of(),
                List.of(),
                sections,
                new TrailHead(0, ""));
    }

    private static SectionText text(String body) {
        return new SectionText("Rivers again", "By Zoe", Documents.of(body));
    }

    @Test
    void hold_the_typed_text_as_the_next_revision_would_be_printed() {
        var text = text("<p>The river falls, and rises.</p>");
        var sections = typed(List.of(FIRST, stored(), THIRD), text);

        assertThat(sections).extracting(ManuscriptSection::number).containsExactly(1, 2, 3);
        var second = sections.get(1);
        assertThat(second.title()).isEqualTo("Rivers again");
        assertThat(second.byline()).isEqualTo("By Zoe");
        assertThat(second.body().text()).isEqualTo("The river falls, and rises.");
        assertThat(second.revision()).isEqualTo(section.headNumber() + 1);
        assertThat(second.contentHash()).isEqualTo(ContentHash.of(text));
        assertThat(second.editors()).containsExactly("Ada", "Zoe");
        assertThat(second.approvals()).isEmpty();
    }

    @Test
    void give_the_blocks_the_ids_that_saving_would_give_them() {
        var text = text("<p>The river falls.</p><p>It rises.</p>");
        var printed = typed(List.of(stored()), text).getFirst().body();

        assertThat(printed)
                .isEqualTo(text.body().withBlockIds(section.head().text().body()))
                .isNotEqualTo(text.body());
    }

    @Test
    void hold_the_stored_revision_where_nothing_was_typed() {
        assertThat(typed(List.of(FIRST, stored()), section.head().text()).get(1))
                .extracting(ManuscriptSection::revision, ManuscriptSection::contentHash, ManuscriptSection::editors)
                .containsExactly(section.headNumber(), section.contentHash(), List.of("Ada"));
    }

    @Test
    void leave_out_what_has_become_empty_and_take_in_what_was() {
        assertThat(typed(List.of(FIRST, stored(), THIRD), text("<p> </p>"))).containsExactly(FIRST, THIRD);
        assertThat(typed(List.of(FIRST, THIRD), text("<p>Begun.</p>")))
                .extracting(ManuscriptSection::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void the_newest_is_the_first_of_which_anything_is_printed_and_none_behind_it_is_read() {
        var planned = new PreviewManuscripts.Stored(manuscript(List.of()), "planned");
        var written = new PreviewManuscripts.Stored(manuscript(List.of(FIRST)), "written");
        var read = new ArrayList<String>();
        var issues = Stream.of(planned, planned, written, written).peek(it -> read.add(it.key()));

        assertThat(PreviewManuscripts.firstPrinted(issues)).containsSame(written);
        assertThat(read).containsExactly("planned", "planned", "written");
        assertThat(PreviewManuscripts.firstPrinted(Stream.of(planned))).isEmpty();
    }
}
