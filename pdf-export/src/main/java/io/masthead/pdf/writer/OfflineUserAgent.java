package io.masthead.pdf.writer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Answers Flying Saucer with the document's pictures, and with nothing else: no network, no file. */
final class OfflineUserAgent extends ITextUserAgent {
    private final ImageEmbedder images;

    OfflineUserAgent(ITextOutputDevice device, int dotsPerPixel, ImageEmbedder images) {
        super(device, dotsPerPixel);
        this.images = images;
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, new ITextFSImage(images.of(uri)));
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        throw new FileNotFoundException("Not one of the bulletin's assets.");
    }

    @Override
    protected URLConnection openConnection(String uri) throws IOException {
        throw new FileNotFoundException("Not one of the bulletin's assets.");
    }
}
