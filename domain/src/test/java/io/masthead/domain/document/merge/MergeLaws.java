package io.masthead.domain.document.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for whatever two people wrote; each law is tried on texts made from a seed. */
enum MergeLaws {
    WHAT_ONE_SIDE_ALONE_DID_IS_TAKEN_FROM_IT {
        @Override
        void check(long seed) {
            var random = new RandomDocuments(seed);
            Document base = random.next().withBlockIds(Document.EMPTY);
            Document changed = changed(random, base);
            for (TextMerge merge : List.of(merge(base, changed, base), merge(base, base, changed))) {
                assertThat(merge.conflicts()).as("seed %s", seed).isEmpty();
                assertThat(merge.merged().body()).as("seed %s", seed).isEqualTo(changed);
            }
        }
    },
    WHAT_BOTH_DID_ALIKE_IS_DONE_ONCE {
        @Override
        void check(long seed) {
            var random = new RandomDocuments(seed);
            Document base = random.next().withBlockIds(Document.EMPTY);
            Document changed = changed(random, base);
            TextMerge merge = merge(base, changed, changed);
            assertThat(merge.conflicts()).as("seed %s", seed).isEmpty();
            assertThat(merge.merged().body()).as("seed %s", seed).isEqualTo(changed);
        }
    },
    NO_WORD_IS_DROPPED_THAT_ONE_SIDE_WROTE_OR_NONE_TOOK_OUT {
        @Override
        void check(long seed) {
            var words = new DistinctWords(seed);
            Document base = words.next("b");
            Document mine = words.edited(base, "m");
            Document theirs = words.edited(base, "t");
            assertThat(DistinctWords.words(merge(base, mine, theirs).merged().body()))
                    .as("seed %s", seed)
                    .containsAll(wanted(base, mine, theirs));
        }
    },
    WHATEVER_IS_CHOSEN_IS_IN_THE_SCHEMA_WITH_IDS_OF_ITS_OWN {
        @Override
        void check(long seed) {
            TextMerge merge = ofDistinctWords(seed);
            for (int round = 0; round < 3; round++) {
                Document resolved = merge.resolved(choices(merge, seed + round)).body();
                String html = HtmlWriter.write(resolved);
                assertThat(HtmlReader.read(html)).as("seed %s", seed).isEqualTo(resolved);
                assertThat(ID.matcher(html).results().map(it -> it.group(1)).toList())
                        .as("seed %s", seed)
                        .doesNotHaveDuplicates()
                        .doesNotContain("");
            }
        }
    },
    PIECES_ARE_THE_MERGED_TEXT {
        @Override
        void check(long seed) {
            TextMerge merge = ofDistinctWords(seed);
            var blocks = merge.pieces().stream()
                    .flatMap(it -> it.text().blocks().stream())
                    .toList();
            assertThat(blocks)
                    .as("seed %s", seed)
                    .isEqualTo(merge.merged().body().blocks());
            assertThat(merge.resolved(Map.of())).as("seed %s", seed).isEqualTo(merge.merged());
        }
    },
    EDITS_OF_DIFFERENT_BLOCKS_ARE_ALL_MADE {
        @Override
        void check(long seed) {
            var words = new DistinctWords(seed);
            Document base = words.next("b");
            var mine = new ArrayList<Block>();
            var theirs = new ArrayList<Block>();
            var both = new ArrayList<Block>();
            for (Block block : base.blocks()) {
                boolean isMine = mine.size() % 2 == 0;
                Document alone = new Document(List.of(block));
                List<Block> edited = words.edited(alone, isMine ? "m" : "t")
                        .withBlockIds(alone)
                        .blocks();
                mine.addAll(isMine ? edited : List.of(block));
                theirs.addAll(isMine ? List.of(block) : edited);
                both.addAll(edited);
            }
            if (!haveIdsOfTheirOwn(mine) || !haveIdsOfTheirOwn(theirs) || shareNewIds(base, mine, theirs)) {
                return;
            }
            TextMerge merge = merge(base, new Document(mine), new Document(theirs));
            assertThat(merge.conflicts()).as("seed %s", seed).isEmpty();
            assertThat(merge.merged().body().withoutIds().blocks())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            new Document(both).withoutIds().blocks());
        }
    };

    private static final Pattern ID = Pattern.compile("data-id=\"([^\"]*)\"");

    abstract void check(long seed);

    private static SectionText text(Document body) {
        return new SectionText("Water", "A. Writer", body);
    }

    private static TextMerge merge(Document base, Document mine, Document theirs) {
        return TextMerge.of(text(base), text(mine), text(theirs));
    }

    private static TextMerge ofDistinctWords(long seed) {
        var words = new DistinctWords(seed);
        Document base = words.next("b");
        return merge(base, words.edited(base, "m"), words.edited(base, "t"));
    }

    /** Not so where a block that was edited alone got the id, made of its words, that another has. */
    private static boolean haveIdsOfTheirOwn(List<Block> blocks) {
        var ids = blocks.stream().map(Block::id).toList();
        return Set.copyOf(ids).size() == ids.size();
    }

    /** The same where both sides have put in a block with one id: it is the same block then. */
    private static boolean shareNewIds(Document base, List<Block> mine, List<Block> theirs) {
        var shared = new HashSet<>(new Document(mine).linkTargets());
        shared.retainAll(new Document(theirs).linkTargets());
        return !base.linkTargets().containsAll(shared);
    }

    private static Document changed(RandomDocuments random, Document base) {
        return random.regrouped(random.edited(random.edited(base))).withBlockIds(base);
    }

    private static Set<String> wanted(Document base, Document mine, Document theirs) {
        var known = DistinctWords.words(base);
        var kept = DistinctWords.words(mine);
        kept.retainAll(DistinctWords.words(theirs));
        var wanted = DistinctWords.words(mine);
        wanted.addAll(DistinctWords.words(theirs));
        wanted.removeIf(word -> known.contains(word) && !kept.contains(word));
        return wanted;
    }

    private static Map<String, MergeChoice> choices(TextMerge merge, long seed) {
        var random = new Random(seed);
        var all = List.of(MergeChoice.values());
        var choices = new HashMap<String, MergeChoice>();
        for (MergeConflict conflict : merge.conflicts()) {
            choices.put(conflict.id(), all.get(random.nextInt(all.size())));
        }
        return choices;
    }
}
