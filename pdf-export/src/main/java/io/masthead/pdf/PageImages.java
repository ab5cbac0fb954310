package io.masthead.pdf;

import io.masthead.domain.preview.PagePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A file's pages as pictures, for who wants to see them beside a form. */
public final class PageImages {
    private PageImages() {}

    /**
     * The first pages, each a PNG.
     *
     * @param pdf a file of ours
     * @param width of a page, in pixels
     * @param most how many pages at most
     */
    public static List<byte[]> of(byte[] pdf, int width, int most) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                pages.add(
                        png(image(renderer, page, width, document.getPage(page).getMediaBox())));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only page of a file of ours, in few colours. */
    static PagePicture only(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle size = document.getPage(0).getMediaBox();
            byte[] png = png(PagePalette.of(image(new PDFRenderer(document), 0, width, size)));
            return new PagePicture(png, size.getWidth(), size.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(PDFRenderer renderer, int page, int width, PDRectangle size) throws IOException {
        return renderer.renderImage(page, width / size.getWidth(), ImageType.RGB);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var memory = new MemoryCacheImageOutputStream(out)) { // not a temporary file, as for any other stream
            ImageIO.write(image, "png", memory);
        }
        return out.toByteArray();
    }
}
