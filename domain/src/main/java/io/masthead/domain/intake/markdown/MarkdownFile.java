package io.masthead.domain.intake.markdown;

import io.masthead.domain.intake.outline.Outline;
import io.masthead.domain.intake.text.MarkupLimit;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.TextFile;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a Markdown file: CommonMark with tables and footnotes, and before it a title and a byline. */
public final class MarkdownFile {

    private static final String SIGNS = "\n*_[]`<|!&\\>#-+~";

    /** Some seconds of the parser's work; prose of 5 MB has a few thousand. */
    private static final long MOST_STEPS = 1_000_000_000L;

    /** Quotations and lists in one another; deeper than anybody nests them. */
    private static final int DEEPEST = 32;

    private MarkdownFile() {}

    /**
     * Reads a text in UTF-8.
     *
     * @param language the language of HTML in it that names none of its own, a BCP 47 tag
     * @throws UnreadableBulletin if it is empty, too large, or not UTF-8
     */
    public static Outline read(byte[] file, String language) {
        String text = TextFile.text(file).replace("\r\n", "\n").replace('\r', '\n');
        int most = MarkupLimit.most();
        if (text.chars().filter(c -> SIGNS.indexOf(c) >= 0).limit(most + 1L).count() > most
                || steps(text) > MOST_STEPS) {
            throw UnreadableBulletin.because(Cause.TOO_MANY_TAGS);
        }
        var report = new ReportBuilder();
        var front = FrontMatter.of(firstLines(text), report);
        var tree = parsed(behind(text, front.lines()));
        if (lettersOfAddresses(tree) > TextFile.LIMIT) {
            throw UnreadableBulletin.because(Cause.TOO_MANY_TAGS);
        }
        var blocks = new MarkdownOutline(tree, front.lines(), language, report).blocks();
        if (blocks.isEmpty()) {
            throw UnreadableBulletin.because(Cause.EMPTY);
        }
        return new Outline(front.title(), front.byline(), blocks, report);
    }

    /** From each {@code <} the parser looks for a {@code >}, to the end of the paragraph where there is none. */
    private static long steps(String text) {
        long steps = 0;
        int end = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == '>' || text.startsWith("\n\n", i)) {
                end = i;
            } else if (text.charAt(i) == '<') {
                steps += end - i;
            }
        }
        return steps;
    }

    /** The parser goes into emphasis and links by recursion; so deep they are nested on purpose, and nothing of it is kept. */
    private static Node parsed(String text) {
        try {
            return parser().parse(text);
        } catch (StackOverflowError e) {
            throw UnreadableBulletin.because(Cause.TOO_DEEP);
        }
    }

    /** More than a file has letters where many links name one address, which stands in the file once and in each of them. */
    private static long lettersOfAddresses(Node tree) {
        var letters = new AtomicLong();
        TreeWalk.through(tree, node -> {
            if (node instanceof Link link) {
                letters.addAndGet(link.getDestination().length());
            }
        });
        return letters.get();
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .build();
    }

    private static List<String> firstLines(String text) {
        return text.startsWith("---")
                ? text.lines().limit(FrontMatter.MOST_LINES).toList()
                : List.of();
    }

    private static String behind(String text, int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return text.substring(at);
    }
}
