package io.masthead.domain.document.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.diff.DiffEntry.Came;
import io.masthead.domain.document.diff.DiffEntry.Gone;
import io.masthead.domain.document.diff.DiffEntry.Kept;
import io.masthead.domain.document.hash.ContentHash;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockComparisonTest {
    private static final int ROUNDS = 2000;

    /** How the newer text comes about. */
    enum Newer {
        EDITED,
        REGROUPED,
        WRITTEN_ANEW;

        Document of(Document older, RandomDocuments random) {
            return switch (this) {
                case EDITED -> random.edited(older);
                case REGROUPED -> random.regrouped(older);
                case WRITTEN_ANEW -> random.next();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_empty_only_between_texts_of_one_hash(Newer newer) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            var random = new RandomDocuments(seed);
            var from = new SectionText("Water", "", random.next());
            var to = new SectionText("Water", "", newer.of(from.body(), random));
            boolean same = ContentHash.of(from).equals(ContentHash.of(to));
            var difference = DocumentDifference.between(from, to);
            assertThat(difference.changes().isEmpty()).as("seed %d", seed).isEqualTo(same);
            assertThat(difference.html().contains("data-diff="))
                    .as("seed %d", seed)
                    .isEqualTo(!same);
            assertThat(difference.isEmpty()).as("seed %d", seed).isEqualTo(same);
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_all_of_both_texts_in_their_order(Newer newer) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            var random = new RandomDocuments(seed);
            var from = random.next();
            var to = newer.of(from, random);
            var entries = BlockComparison.between(from, to);
            assertThat(older(entries))
                    .as("seed %d", seed)
                    .isEqualTo(ComparedBlock.of(from.blocks()).stream()
                            .map(ComparedBlock::path)
                            .toList());
            assertThat(newer(entries))
                    .as("seed %d", seed)
                    .isEqualTo(ComparedBlock.of(to.blocks()).stream()
                            .map(ComparedBlock::path)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_deletions_each_line_is_the_newer_one_and_without_insertions_the_older(Newer newer) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            var random = new RandomDocuments(seed);
            var from = random.next();
            for (DiffEntry entry : BlockComparison.between(from, newer.of(from, random))) {
                if (entry instanceof Kept kept && !kept.now().isRow()) {
                    var stretches = InlineComparison.between(
                            kept.old().lines().getFirst(), kept.now().lines().getFirst());
                    assertThat(stretches.stream()
                                    .flatMap(it -> it.from().stream())
                                    .map(Token::text)
                                    .toList())
                            .as("seed %d", seed)
                            .isEqualTo(Token.of(kept.old().lines().getFirst()).stream()
                                    .map(Token::text)
                                    .toList());
                    assertThat(stretches.stream()
                                    .flatMap(it -> it.to().stream())
                                    .map(Token::pieces)
                                    .toList())
                            .as("seed %d", seed)
                            .isEqualTo(Token.of(kept.now().lines().getFirst()).stream()
                                    .map(Token::pieces)
                                    .toList());
                }
            }
        }
    }

    private static List<?> older(List<DiffEntry> entries) {
        return blocks(entries.stream().map(entry -> switch (entry) {
            case Kept kept -> kept.old();
            case Gone gone -> gone.old();
            case Came came -> null;
        }));
    }

    private static List<?> newer(List<DiffEntry> entries) {
        return blocks(entries.stream().map(entry -> switch (entry) {
            case Kept kept -> kept.now();
            case Came came -> came.now();
            case Gone gone -> null;
        }));
    }

    private static List<?> blocks(Stream<ComparedBlock> blocks) {
        return blocks.filter(Objects::nonNull).map(ComparedBlock::path).toList();
    }
}
