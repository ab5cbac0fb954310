package io.masthead.domain.edition;

import io.masthead.domain.asset.Asset;
import io.masthead.domain.asset.AssetAddress;
import io.masthead.domain.asset.AssetFile;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.refusal.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the pictures that texts name, whole. */
public final class PrintedPictures {

    /** Of the heap: they are there while the pages are made, in the file that is written, and in the finished one. */
    private static final int SHARE_OF_HEAP = 8;

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    private static final int MEGABYTE = 1_000_000;

    private PrintedPictures() {}

    /**
     * Each by the address that the texts name; those that name no asset are left out.
     *
     * @throws Refused if they are too large together, or one is not what was uploaded
     */
    public static Map<String, Picture> of(List<Document> texts) {
        return of(texts, PrintedPictures::read);
    }

    static Map<String, Picture> of(List<Document> texts, Function<Asset, Picture> read) {
        var assets = Asset.withIds(texts.stream()
                .flatMap(text -> text.images().stream())
                .map(ImageBlock::source)
                .flatMap(address -> AssetAddress.id(address).stream())
                .collect(Collectors.<UUID>toSet()));
        if (assets.stream().mapToLong(Asset::size).sum() > MOST_BYTES) {
            throw Refused.because(EditionReason.PICTURES_TOO_LARGE, String.valueOf(MOST_BYTES / MEGABYTE));
        }
        var pictures = new HashMap<String, Picture>();
        assets.forEach(asset -> pictures.put(asset.address(), read.apply(asset)));
        return pictures;
    }

    /** An approval of a text is one of its pictures: each is the one that was uploaded. */
    static Picture read(Asset asset) {
        var picture = Picture.of(AssetFile.whole(asset).bytes());
        if (!picture.sha256().equals(asset.fileSha256())) {
            throw Refused.because(EditionReason.PICTURE_CHANGED, asset.address());
        }
        return picture;
    }
}
