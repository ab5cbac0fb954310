package io.masthead.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Answers Flying Saucer with the document's style sheet and pictures, and with nothing else: no network, no file. */
final class ClosedAssets extends ITextUserAgent {
    private static final String SHEET = "asset:/bulletin.css";
    private static final String ENGINE_SHEET = "/resources/css/XhtmlNamespaceHandler.css";

    private final String sheet;
    private final Plates plates;

    ClosedAssets(ITextOutputDevice device, int dotsPerPixel, String sheet, Plates plates) {
        super(device, dotsPerPixel);
        this.sheet = sheet;
        this.plates = plates;
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, new ITextFSImage(plates.of(uri)));
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        if (SHEET.equals(uri)) {
            return new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
        }
        if (uri.endsWith(ENGINE_SHEET)) {
            return engineSheet();
        }
        throw new FileNotFoundException("Not one of the bulletin's assets.");
    }

    @Override
    protected URLConnection openConnection(String uri) throws IOException {
        throw new FileNotFoundException("Not one of the bulletin's assets.");
    }

    private static InputStream engineSheet() throws IOException {
        InputStream in = NamespaceHandler.class.getResourceAsStream(ENGINE_SHEET);
        if (in == null) {
            throw new FileNotFoundException(ENGINE_SHEET + " is missing from the build.");
        }
        return in;
    }
}
