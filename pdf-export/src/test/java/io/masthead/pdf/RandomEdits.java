package io.masthead.pdf;

import io.masthead.pdf.Manuscripts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An issue of some sections that somebody goes on writing, from a seed: blocks come, go, grow and change places. */
final class RandomEdits {
    private static final int SECTIONS = 7;
    private static final int LONGEST_SECTION = 30;

    private static final List<String> EXTRAS = List.of(
            "<h2>A heading of its own</h2>",
            "<ul><li>grain</li><li>timber, which takes the longer way</li><li>coal</li></ul>",
            "<blockquote><p>What the river gives in spring it asks back in autumn.</p></blockquote>",
            "<aside class=\"pull-quote\">Keep both accounts.</aside>",
            "<p>Cited<span class=\"note\">A note that is longer than a line of the page's foot, since it names the report, the"
                    + " year and the page of what it cites, and says a word about each of them.</span> here.</p>",
            "<table><caption>Grain shipped</caption><thead><tr><th scope=\"col\">Port</th><th scope=\"col\">Tonnes</th></tr>"
                    + "</thead><tbody><tr><th scope=\"row\">Alder Quay</th><td>410</td></tr><tr><th scope=\"row\">Marsh Gate"
                    + "</th><td>88</td></tr></tbody></table>");

    private final Random random;
    private final List<String> paragraphs = OwnIssue.texts().stream()
            .flatMap(text -> Stream.of(text.body().split("(?=<(?:p|ul|h2) )")))
            .map(block -> block.replaceAll(" data-id=\"\\w+\"", ""))
            .toList();
    private final List<List<String>> sections = new ArrayList<>();

    RandomEdits(long seed) {
        random = new Random(seed);
        for (int i = 0; i < SECTIONS; i++) {
            sections.add(new ArrayList<>(IntStream.range(0, 4 + random.nextInt(12))
                    .mapToObj(any -> block())
                    .toList()));
        }
    }

    /** The sections as they are now. */
    List<Text> texts() {
        return IntStream.range(0, SECTIONS)
                .mapToObj(i -> new Text("Section " + (i + 1), String.join("", sections.get(i))))
                .toList();
    }

    /** Changes one section. */
    void edit() {
        List<String> section = sections.get(random.nextInt(SECTIONS));
        int at = random.nextInt(section.size());
        switch (random.nextInt(5)) {
            case 0, 1 -> add(section, at);
            case 2 -> remove(section, at);
            case 3 -> section.set(at, block());
            default -> section.add(random.nextInt(section.size()), section.remove(at));
        }
    }

    private void add(List<String> section, int at) {
        for (int i = 1 + random.nextInt(4); i > 0 && section.size() < LONGEST_SECTION; i--) {
            section.add(at, block());
        }
    }

    private void remove(List<String> section, int at) {
        int last = Math.min(section.size() - 1, at + 1 + random.nextInt(4));
        section.subList(Math.min(at, last), last).clear();
    }

    private String block() {
        List<String> from = random.nextInt(4) == 0 ? EXTRAS : paragraphs;
        return from.get(random.nextInt(from.size()));
    }
}
