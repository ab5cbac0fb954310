package io.masthead.pdf.bench;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.preview.LaidOutIssue;
import io.masthead.domain.preview.PagePicture;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.Manuscripts.Text;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.PdfPagePreviewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The page beside the text: a section of 2,000 words in an issue of 40 pages, from the first page of a process on. */
public final class PreviewBench {
    private static final int SECTIONS = 11;
    private static final int WORDS = 2000;
    private static final int ROUNDS = 31;
    private static final int WIDTH = 720;

    private PreviewBench() {}

    public static void main(String[] arguments) {
        Manuscript issue = issue();
        double first = millis(issue, new double[1]);
        double[] all = new double[ROUNDS];
        double[] layout = new double[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            double[] ofLayout = new double[1];
            double both = millis(issue, ofLayout);
            if (i >= 0) {
                all[i] = both;
                layout[i] = ofLayout[0];
            }
        }
        LaidOutIssue laidOut = new PdfPagePreviewer().layOut(issue);
        PagePicture picture = laidOut.picture(laidOut.pages().sections().get(4).first() + 1, WIDTH);
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d sections of %d words: page beside the text %.0f ms, of these %.0f for all lines and pages"
                        + " (medians of %d); the first of a process %.0f ms (target: 2,000 on a free machine); the picture"
                        + " has %d kB%n",
                laidOut.pages().total(),
                SECTIONS,
                issue.sections().get(4).body().words(),
                median(all),
                median(layout),
                ROUNDS,
                first,
                picture.png().length >> 10);
    }

    private static double millis(Manuscript issue, double[] layout) {
        long began = System.nanoTime();
        LaidOutIssue laidOut = new PdfPagePreviewer().layOut(issue);
        int page = laidOut.pages().sections().get(4).first();
        laidOut.areas("s5");
        layout[0] = (System.nanoTime() - began) / 1e6;
        laidOut.picture(page, WIDTH);
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] millis) {
        return DoubleStream.of(millis).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static Manuscript issue() {
        List<String> bodies = OwnIssue.edition().sections().stream()
                .map(ManuscriptSection::body)
                .map(HtmlWriter::writeWithoutIds)
                .toList();
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            StringBuilder body = new StringBuilder();
            for (int part = i; words(body) < WORDS; part++) {
                body.append(bodies.get(part % bodies.size()));
            }
            texts.add(new Text("Section " + (i + 1), body.toString()));
        }
        return Manuscripts.edition("Institute for the Middle Rivers", texts);
    }

    private static int words(StringBuilder html) {
        return html.toString().replaceAll("<[^>]*>", " ").split(" +").length;
    }
}
