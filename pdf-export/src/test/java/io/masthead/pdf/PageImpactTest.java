package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.preview.IssuePages;
import io.masthead.domain.preview.PageImpact;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Opening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is said to do to the pages of its issue is what the contents of the next proof say. */
class PageImpactTest {
    private static final Pattern ENTRY = Pattern.compile("Section (\\d)[ .]+(\\d+)");

    /** The pages on which sections begin as a proof's contents say, and how many pages there are. */
    private record Printed(List<Integer> starts, int pages) {}

    @ParameterizedTest
    @CsvSource({"COLUMN, RUNNING_ON, 4711, 100", "COLUMN, NEW_PAGE, 1917, 50", "MAGAZINE, NEW_PAGE, 2024, 50"})
    void equals_the_contents_of_the_next_proof(HouseStyle.Design design, Opening opening, long seed, int edits) {
        HouseStyle style = style(HouseStyle.usual(design), opening);
        RandomEdits issue = new RandomEdits(seed);
        IssuePages before = laidOut(issue, style);
        Printed printed = printed(issue, style);
        int moved = 0;
        for (int i = 1; i <= edits; i++) {
            issue.edit();
            IssuePages after = laidOut(issue, style);
            Printed next = printed(issue, style);
            PageImpact impact = PageImpact.of(before, after);

            assertThat(impact.more()).as("edit %d", i).isEqualTo(next.pages() - printed.pages());
            assertThat(impact.moved().stream().map(it -> move(it.section().place(), it.from(), it.to())))
                    .as("edit %d", i)
                    .containsExactlyElementsOf(moves(printed.starts(), next.starts()));
            moved += impact.moved().size();
            before = after;
            printed = next;
        }
        assertThat(moved).as("sections that moved in all").isGreaterThan(edits / 4);
    }

    private static List<String> moves(List<Integer> from, List<Integer> to) {
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (!from.get(i).equals(to.get(i))) {
                moves.add(move(i + 1, from.get(i), to.get(i)));
            }
        }
        return moves;
    }

    private static String move(int section, int from, int to) {
        return section + ": " + from + " to " + to;
    }

    private static IssuePages laidOut(RandomEdits issue, HouseStyle style) {
        return new PdfPagePreviewer()
                .layOut(manuscript(Kind.PREVIEW, issue, style))
                .pages();
    }

    private static Printed printed(RandomEdits issue, HouseStyle style) {
        Typeset proof = new PdfTypesetter().typeset(manuscript(Kind.PROOF, issue, style), fraction -> {});
        try (PDDocument file = Loader.loadPDF(proof.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(style.design() == HouseStyle.Design.MAGAZINE ? 2 : 1);
            Matcher entry = ENTRY.matcher(stripper.getText(file));
            List<Integer> starts = new ArrayList<>();
            while (entry.find()) {
                assertThat(Integer.parseInt(entry.group(1))).isEqualTo(starts.size() + 1);
                starts.add(Integer.parseInt(entry.group(2)));
            }
            assertThat(starts).hasSameSizeAs(issue.texts());
            return new Printed(starts, proof.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing stands in its way, so that a proof lists nothing behind its colophon, where an edition has no page. */
    private static Manuscript manuscript(Kind kind, RandomEdits issue, HouseStyle style) {
        Manuscript manuscript = Manuscripts.manuscript(kind, "en", "Institute for Test Pages", issue.texts(), false);
        return Manuscripts.styled(
                Manuscripts.with(manuscript, List.of(), manuscript.sections()), style, null, Map.of());
    }

    private static HouseStyle style(HouseStyle usual, Opening opening) {
        return new HouseStyle(
                usual.design(),
                usual.colour(),
                usual.accent(),
                usual.textFace(),
                usual.headingFace(),
                usual.margins(),
                usual.numbering(),
                opening,
                null);
    }
}
