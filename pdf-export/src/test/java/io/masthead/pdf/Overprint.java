package io.masthead.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that are printed over other letters, or off the sheet. */
public final class Overprint {
    private static final float SAME_HEIGHT = 3;
    private static final float SHARED = 0.6f;

    private final int page;
    private final float width;
    private final float height;
    private final List<TextPosition> letters = new ArrayList<>();

    private Overprint(int page, float width, float height) {
        this.page = page;
        this.width = width;
        this.height = height;
    }

    /** A sentence for each such letter. */
    public static List<String> in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> found = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var box = document.getPage(page - 1).getMediaBox();
                Overprint overprint = new Overprint(page, box.getWidth(), box.getHeight());
                overprint.read(document);
                found.addAll(overprint.find());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank() && !letter.getUnicode().equals(".")) {
                    letters.add(letter);
                }
            }
        };
        stripper.setSuppressDuplicateOverlappingText(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    }

    private List<String> find() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            TextPosition one = letters.get(i);
            if (one.getXDirAdj() < 0 || one.getXDirAdj() > width || one.getYDirAdj() > height) {
                found.add("%s is off page %d".formatted(one.getUnicode(), page));
            }
            for (int k = i + 1; k < letters.size(); k++) {
                TextPosition other = letters.get(k);
                if (other.getYDirAdj() - one.getYDirAdj() > SAME_HEIGHT) {
                    break;
                }
                if (shared(one, other) > SHARED) {
                    found.add("%s is printed over %s on page %d at %.0f"
                            .formatted(other.getUnicode(), one.getUnicode(), page, one.getYDirAdj()));
                }
            }
        }
        return found;
    }

    private static float shared(TextPosition one, TextPosition other) {
        float left = Math.max(one.getXDirAdj(), other.getXDirAdj());
        float right = Math.min(one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj());
        return (right - left) / Math.max(0.1f, Math.min(one.getWidthDirAdj(), other.getWidthDirAdj()));
    }
}
