package io.masthead.pdf.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Answers Flying Saucer's questions with the build's own style sheets, and with nothing else: no network, no file. */
final class ClosedAssets extends ITextUserAgent {
    private static final String SHEET = "asset:/bulletin.css";
    private static final String ENGINE_SHEET = "/resources/css/XhtmlNamespaceHandler.css";

    ClosedAssets(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, null);
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        if (SHEET.equals(uri)) {
            return own(ClosedAssets.class, "/io/masthead/pdf/bulletin.css");
        }
        if (uri.endsWith(ENGINE_SHEET)) {
            return own(NamespaceHandler.class, ENGINE_SHEET);
        }
        throw new FileNotFoundException("Not one of the bulletin's assets.");
    }

    @Override
    protected URLConnection openConnection(String uri) throws IOException {
        throw new FileNotFoundException("Not one of the bulletin's assets.");
    }

    private static InputStream own(Class<?> owner, String path) throws IOException {
        InputStream in = owner.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path + " is missing from the build.");
        }
        return in;
    }
}
