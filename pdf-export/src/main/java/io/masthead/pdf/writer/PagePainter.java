package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints single pages of a document that is laid out, as the engine paints them all, but without links, tags and outline. */
final class PagePainter {
    private final ITextRenderer renderer;
    private final TaggedOutputDevice device;

    PagePainter(ITextRenderer renderer, TaggedOutputDevice device) {
        this.renderer = renderer;
        this.device = device;
    }

    /**
     * A file of that page alone.
     *
     * @param number the page's number, from 1
     */
    byte[] page(int number) {
        BlockBox root = requireNonNull(renderer.getRootBox());
        Layer layer = requireNonNull(root.getLayer());
        RenderingContext context = context(layer);
        layer.assignPagePaintingPositions(context, PagedMode.PAGED_MODE_PRINT);
        List<PageBox> pages = layer.getPages();
        PageBox page = pages.get(number - 1);
        context.setPageCount(pages.size());
        context.setPage(number - 1, page);
        Rectangle size = new Rectangle(points(page.getWidth(context)), points(page.getHeight(context)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document file = new Document(size, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(file, out);
        writer.setCompressionLevel(0);
        file.open();
        device.setRoot(root);
        device.setWriter(writer);
        device.initializePage(writer.getDirectContent(), size.getHeight());
        paint(context, layer, page);
        device.finishPage();
        file.close();
        return out.toByteArray();
    }

    @SuppressWarnings("unchecked") // the renderer does not say whose fonts it takes
    private RenderingContext context(Layer layer) {
        SharedContext shared = renderer.getSharedContext();
        ITextFontContext fonts = new ITextFontContext();
        shared.getTextRenderer().setup(fonts);
        return shared.newRenderingContextInstance(device, fonts, layer, 0);
    }

    private void paint(RenderingContext context, Layer layer, PageBox page) {
        page.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        Shape all = device.getClip();
        int left = page.getMarginBorderPadding(context, Edge.LEFT);
        int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
        device.clip(page.getPrintClippingBounds(context));
        device.translate(left, top);
        layer.paint(context);
        device.translate(-left, -top);
        device.setClip(all);
    }

    private float points(int dots) {
        return dots / renderer.getDotsPerPoint();
    }
}
