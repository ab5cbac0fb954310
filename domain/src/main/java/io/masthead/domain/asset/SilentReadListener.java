package io.masthead.domain.asset;

import java.awt.image.BufferedImage;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadUpdateListener;

/** What a reader tells of that nobody needs to hear. */
abstract class SilentReadListener implements IIOReadUpdateListener, IIOReadProgressListener {

    @Override
    public void sequenceStarted(ImageReader reader, int first) {}

    @Override
    public void sequenceComplete(ImageReader reader) {}

    @Override
    public void imageStarted(ImageReader reader, int index) {}

    @Override
    public void imageComplete(ImageReader reader) {}

    @Override
    public void thumbnailStarted(ImageReader reader, int index, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageReader reader, float part) {}

    @Override
    public void thumbnailComplete(ImageReader reader) {}

    @Override
    public void readAborted(ImageReader reader) {}

    @Override
    public void passStarted(
            ImageReader reader,
            BufferedImage image,
            int pass,
            int first,
            int last,
            int x,
            int y,
            int everyX,
            int everyY,
            int[] bands) {}

    @Override
    public void passComplete(ImageReader reader, BufferedImage image) {}

    @Override
    public void thumbnailPassStarted(
            ImageReader reader,
            BufferedImage image,
            int pass,
            int first,
            int last,
            int x,
            int y,
            int everyX,
            int everyY,
            int[] bands) {}

    @Override
    public void thumbnailUpdate(
            ImageReader reader,
            BufferedImage image,
            int x,
            int y,
            int width,
            int height,
            int everyX,
            int everyY,
            int[] bands) {}

    @Override
    public void thumbnailPassComplete(ImageReader reader, BufferedImage image) {}
}
