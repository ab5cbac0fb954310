package io.masthead.domain.document.diff;

import com.github.difflib.DiffUtils;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;

/** Compares two texts of 50 kB beside a bare Myers difference of the same tokens, turn by turn. */
public final class DifferenceBench {
    /** Until Java has compiled what it will; what takes long is warm sooner. */
    private static final int WARM_UP = 400;

    private static final double LONGEST_WARM_UP = 5_000;
    private static final int ROUNDS = 41;
    private static final int ROUNDS_OF_LONG_ONES = 5;
    private static final int BYTES = 50_000;
    private static final int WORDS_IN_A_PARAGRAPH = 90;

    private static final Random CHANCE = new Random(11);

    private DifferenceBench() {}

    public static void main(String[] arguments) {
        List<List<String>> paragraphs = paragraphs("");
        System.out.println("| two texts of 50 kB | ours, ms | Myers, ms | ratio |\n| --- | --: | --: | --: |");
        compare("25 words changed", paragraphs, edited(paragraphs, 25));
        compare("100 words changed", paragraphs, edited(paragraphs, 100));
        compare("five paragraphs moved", paragraphs, moved(paragraphs, 5));
        compare("nothing in common", paragraphs, paragraphs("x"));
        System.out.println("\nTargets: at most 5 times; with nothing in common at most 1,000 ms.");
    }

    private static void compare(String name, List<List<String>> from, List<List<String>> to) {
        SectionText before = text(from);
        SectionText after = text(to);
        List<Token> old = tokens(before);
        List<Token> now = tokens(after);
        double warming = 0;
        for (int i = 0; i < WARM_UP && warming < LONGEST_WARM_UP; i++) {
            warming += ours(before, after) + myers(old, now);
        }
        int rounds = warming < LONGEST_WARM_UP ? ROUNDS : ROUNDS_OF_LONG_ONES;
        double[] ours = new double[rounds];
        double[] myers = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ours[i] = ours(before, after);
            myers[i] = myers(old, now);
        }
        double ratio = median(ours) / median(myers);
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, median(ours), median(myers), ratio);
    }

    private static double ours(SectionText before, SectionText after) {
        return millis(() -> DocumentDifference.between(before, after).html());
    }

    private static double myers(List<Token> old, List<Token> now) {
        return millis(() -> DiffUtils.diff(old, now).getDeltas());
    }

    private static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] millis) {
        return DoubleStream.of(millis)
                .sorted()
                .skip(millis.length / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Paragraphs of made-up words, some frequent as in any language, until there are 50 kB. */
    private static List<List<String>> paragraphs(String mark) {
        List<List<String>> paragraphs = new ArrayList<>();
        int bytes = 0;
        while (bytes < BYTES) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < WORDS_IN_A_PARAGRAPH; i++) {
                String word = word(mark);
                words.add(word);
                bytes += word.length() + 1;
            }
            paragraphs.add(words);
        }
        return paragraphs;
    }

    private static String word(String mark) {
        int rank = (int) Math.pow(4_000, CHANCE.nextDouble());
        return mark + Integer.toString(rank * 7919, 36) + (rank % 3 == 0 ? "tion" : "");
    }

    private static List<List<String>> edited(List<List<String>> from, int words) {
        List<List<String>> edited = copy(from);
        for (int i = 0; i < words; i++) {
            List<String> paragraph = edited.get(CHANCE.nextInt(edited.size()));
            paragraph.set(CHANCE.nextInt(paragraph.size()), "changed" + i);
        }
        return edited;
    }

    private static List<List<String>> moved(List<List<String>> from, int paragraphs) {
        List<List<String>> moved = copy(from);
        for (int i = 0; i < paragraphs; i++) {
            Collections.swap(moved, CHANCE.nextInt(moved.size()), CHANCE.nextInt(moved.size()));
        }
        return moved;
    }

    private static List<List<String>> copy(List<List<String>> from) {
        List<List<String>> copy = new ArrayList<>();
        from.forEach(words -> copy.add(new ArrayList<>(words)));
        return copy;
    }

    private static SectionText text(List<List<String>> paragraphs) {
        StringBuilder html = new StringBuilder();
        paragraphs.forEach(
                words -> html.append("<p>").append(String.join(" ", words)).append("</p>"));
        return new SectionText("Title", "", Documents.of(html.toString()));
    }

    private static List<Token> tokens(SectionText text) {
        List<Token> tokens = new ArrayList<>();
        ComparedBlock.of(text.body().blocks())
                .forEach(leaf -> leaf.lines().forEach(line -> tokens.addAll(Token.of(line))));
        return tokens;
    }
}
