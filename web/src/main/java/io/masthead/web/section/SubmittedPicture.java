package io.masthead.web.section;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a picture with its file.
 *
 * @param decorative anything where it is an ornament
 */
public record SubmittedPicture(
        @RestForm @Nullable String alt,
        @RestForm @Nullable String decorative,
        @RestForm @Nullable String caption,
        @RestForm @Nullable String credit) {

    AssetDescription description() {
        return AssetDescription.of(alternative(), credit, caption, "");
    }

    private @Nullable String alternative() {
        if (decorative != null) {
            return "";
        }
        return alt == null || alt.isBlank() ? null : alt;
    }

    /** The asset as a figure of a text, as it is said here: the same picture says another thing elsewhere. */
    String figure(Asset asset) {
        var said = description();
        var content = new ArrayList<Block>();
        content.add(new ImageBlock(asset.address(), said.alternative()));
        var words = (said.caption() + " " + said.credit()).strip();
        if (!words.isEmpty()) {
            content.add(new TextBlock(NodeType.FIGURE_CAPTION, "", List.of(new Inline.TextRun(words, List.of()))));
        }
        var figure = new ContainerBlock(NodeType.FIGURE, "", Map.of(), content);
        return HtmlWriter.writeWithoutIds(new Document(List.of(figure)));
    }
}
