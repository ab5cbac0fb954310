package io.masthead.web.section;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.FigureCaption;
import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a picture with its file, or with the choice of one.
 *
 * @param decorative anything where it is an ornament
 * @param asset the picture of the library that was chosen in the place of a file
 * @param takeOver anything where what the library says of it stands in for what was not said here
 */
public record SubmittedPicture(
        @RestForm @Nullable String alt,
        @RestForm @Nullable String decorative,
        @RestForm @Nullable String caption,
        @RestForm @Nullable String credit,
        @RestForm @Nullable String asset,
        @RestForm @Nullable String takeOver) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * The picture of the library that was chosen in the place of a file, by its id or an address with it; null where none was.
     *
     * @throws Refused if there cannot be one
     */
    @Nullable
    UUID chosen() {
        if (asset == null || asset.isBlank()) {
            return null;
        }
        var id = ID.matcher(asset);
        if (!id.find()) {
            throw Refused.field(GeneralReason.MALFORMED, "asset", asset.strip());
        }
        return UUID.fromString(id.group());
    }

    AssetDescription description() {
        return AssetDescription.of(alternative(), credit, caption, "");
    }

    private @Nullable String alternative() {
        if (decorative != null) {
            return "";
        }
        return alt == null || alt.isBlank() ? null : alt;
    }

    private AssetDescription filledUp(AssetDescription library) {
        var said = description();
        return AssetDescription.of(
                said.alternative() == null ? library.alternative() : said.alternative(),
                said.credit().isEmpty() ? library.credit() : said.credit(),
                said.caption().isEmpty() ? library.caption() : said.caption(),
                "");
    }

    /** The asset as a figure of a text, as it is said here: the same picture says another thing elsewhere. */
    String figure(Asset asset, Locale language) {
        var said = takeOver == null ? description() : filledUp(asset.description());
        var content = new ArrayList<Block>();
        content.add(new ImageBlock(asset.address(), said.alternative()));
        var words = FigureCaption.of(said.caption(), said.credit(), language);
        if (!words.isEmpty()) {
            content.add(new TextBlock(NodeType.FIGURE_CAPTION, "", List.of(new Inline.TextRun(words, List.of()))));
        }
        var figure = new ContainerBlock(NodeType.FIGURE, "", Map.of(), content);
        return HtmlWriter.writeWithoutIds(new Document(List.of(figure)));
    }
}
