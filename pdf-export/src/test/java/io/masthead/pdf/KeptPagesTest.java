package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.publication.HouseStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page looks as it did when it was last accepted, to the pixel. A change of the code that is meant to change no page is
 * shown to change none; one that is meant to does so in the open, as a change of {@code kept-pages.txt}.
 *
 * <p>The hashes depend on the fonts in the repository, on PDFBox, which paints the pages, and on the rasterizer of the JDK
 * (Marlin, the same on every system); with another major version of either they may have to be accepted anew. Of the sample
 * issue, whose text is in no commit, only hashes are kept; where it is absent, its two documents are skipped, and fail with
 * CI=true.
 */
class KeptPagesTest {
    private static final String ACCEPT = "keptpages.accept";
    private static final int DPI = 100;
    private static final Path PICTURES = Path.of("target/kept-pages");

    /** Both designs, each with real text, with every element, and as a proof; and a page in another language. */
    static Stream<Arguments> documents() {
        return Stream.of(
                kept("sample-column", SampleManuscript::read),
                kept("sample-magazine", () -> asMagazine(SampleManuscript.read())),
                kept("everything-column", OwnIssue::everything),
                kept("everything-magazine", OwnIssue::magazine),
                kept("proof-column", OwnIssue::proof),
                kept("proof-magazine", () -> asMagazine(OwnIssue.proof())),
                kept("azerbaijani", KeptPagesTest::azerbaijani));
    }

    private static Arguments kept(String document, Supplier<Manuscript> manuscript) {
        return Arguments.of(document, manuscript);
    }

    private static Manuscript asMagazine(Manuscript manuscript) {
        return Manuscripts.styled(manuscript, HouseStyle.magazine(), null, Map.of());
    }

    private static Manuscript azerbaijani() {
        String body = "<p>Əə Ğğ İi Iı Öö Şş Üü Çç; qiymət 40 ₼, Баку.</p>";
        return Manuscripts.in("az", "İqtisadiyyat və enerji", body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void pages_look_as_they_did(String document, Supplier<Manuscript> manuscript) throws IOException {
        List<BufferedImage> pages =
                pages(new PdfTypesetter().typeset(manuscript.get(), done -> {}).pdf());
        List<String> hashes = new ArrayList<>();
        for (BufferedImage page : pages) {
            hashes.add(hash(page));
        }
        if (Boolean.getBoolean(ACCEPT)) {
            KeptPages.accept(document, hashes);
            return;
        }

        assertThat(hashes).as(() -> differences(document, pages, hashes)).isEqualTo(KeptPages.of(document));
    }

    private static List<BufferedImage> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.RGB));
            }
            return pages;
        }
    }

    /** Over width, height and every pixel, row by row. */
    private static String hash(BufferedImage page) throws IOException {
        int width = page.getWidth();
        int height = page.getHeight();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * width * height);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        for (int pixel : page.getRGB(0, 0, width, height, null, 0, width)) {
            out.writeInt(pixel);
        }
        return Manuscripts.digest(bytes.toByteArray());
    }

    /** Paints the pages that differ and says which they are, and how to accept them. */
    private static String differences(String document, List<BufferedImage> pages, List<String> hashes) {
        try {
            List<String> known = KeptPages.of(document);
            List<String> painted = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                if (page >= known.size() || !known.get(page).equals(hashes.get(page))) {
                    Path picture = PICTURES.resolve("%s-%02d.png".formatted(document, page + 1));
                    Files.createDirectories(PICTURES);
                    ImageIO.write(pages.get(page), "png", picture.toFile());
                    painted.add(picture.toString());
                }
            }
            return "%s has %d pages and had %d. These look different: %s. If that is on purpose, run the test with -D%s=true"
                    .formatted(document, pages.size(), known.size(), painted, ACCEPT);
        } catch (IOException e) {
            return "Pages of %s differ, and cannot be painted: %s".formatted(document, e);
        }
    }
}
