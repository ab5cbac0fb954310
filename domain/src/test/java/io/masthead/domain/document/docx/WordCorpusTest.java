package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made of what Word files have, each thing alone and in pairs: what went in comes out. */
class WordCorpusTest {
    /** So far behind a feature stand those that it is paired with. */
    private static final int[] DISTANCES = {1, 8, 21, 40};

    private static final String BETWEEN = WordXml.p(WordXml.r("Something else stands here in between."));
    private static final String BETWEEN_HTML = "<p>Something else stands here in between.</p>";

    static List<Feature> features() {
        return Stream.of(TextFeatures.ALL, BlockFeatures.ALL, TrackedFeatures.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("features")
    void gives_a_feature_alone(Feature feature) {
        isRead(List.of(feature), feature.xml(), feature.accepted(), feature.rejected());
    }

    @ParameterizedTest
    @MethodSource("features")
    void gives_a_feature_before_others(Feature first) {
        List<Feature> all = features();
        for (int distance : DISTANCES) {
            Feature second = all.get((all.indexOf(first) + distance) % all.size());
            isRead(
                    List.of(first, second),
                    first.xml() + BETWEEN + second.xml(),
                    first.accepted() + BETWEEN_HTML + second.accepted(),
                    first.rejected() + BETWEEN_HTML + second.rejected());
        }
    }

    /** docx4j opens each file, and finds the same letters in it. */
    @ParameterizedTest
    @MethodSource("features")
    void has_the_letters_that_docx4j_finds(Feature feature) throws Exception {
        byte[] file = CorpusParts.with(feature.xml()).bytes();
        String judged = AcceptedByDocx4j.letters(file);

        if (feature.sameLetters()) {
            String ours = WordParts.read(file, Reading.ACCEPT_ALL, WordPictures.NONE)
                    .document()
                    .text();
            assertThat(AcceptedByDocx4j.sorted(ours)).isEqualTo(judged);
        }
    }

    private static void isRead(List<Feature> features, String xml, String accepted, String rejected) {
        byte[] file = CorpusParts.with(xml).bytes();
        var warnings = new ArrayList<WordWarningCode>();
        features.forEach(it -> warnings.addAll(it.warnings()));
        for (Reading reading : Reading.values()) {
            WordText text = WordParts.read(file, reading, (picture, alternative) -> "/p");
            String expected = reading == Reading.ACCEPT_ALL ? accepted : rejected;
            assertThat(HtmlWriter.writeWithoutIds(text.document()).replace("\n", ""))
                    .as("%s, %s", features, reading)
                    .isEqualTo(expected);
            assertThat(text.warnings().stream().map(WordWarning::code))
                    .as("%s, %s", features, reading)
                    .containsExactlyInAnyOrderElementsOf(warnings);
            assertThat(text.document().blockIds()).doesNotContain("").doesNotHaveDuplicates();
            String html = HtmlWriter.write(text.document());
            assertThat(HtmlReader.read(html))
                    .as("%s is in the schema", features)
                    .isEqualTo(text.document());
        }
    }

    @Test
    void is_more_than_eighty_files() {
        assertThat(features().size() * (1 + DISTANCES.length)).isGreaterThan(80);
    }
}
