package io.masthead.domain.document.docx.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordOrigin;
import io.masthead.domain.document.docx.write.WordTemplate.Face;
import io.masthead.domain.document.hash.ContentHash;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/** Texts as the Word files that they go out as. */
public final class Exported {

    public static final String SECTION = "0b0d8f7e-3f0a-4a1e-9d7e-2f4f0a7e5c11";
    public static final WordTemplate TEMPLATE = new WordTemplate(
            "en", new Face("Source Serif 4", "Georgia", true), new Face("Inter", "Arial", false), "#0b3c5d");

    private Exported() {}

    public static byte[] body(Document body) {
        return section(new SectionText("Water in the city", "Leyla Əliyeva", body));
    }

    public static byte[] section(SectionText text) {
        return section(text, 4);
    }

    public static byte[] section(SectionText text, int revision) {
        var out = new ByteArrayOutputStream();
        var origin = new WordOrigin(SECTION, revision, ContentHash.of(text));
        try {
            WordWriter.section(out, text, origin, TEMPLATE, Exported::picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture for any address, which can be told by its width. */
    public static ExportedPicture picture(String address) {
        int width = 20 + Math.floorMod(address.hashCode(), 500);
        return new ExportedPicture("png", width, 10, () -> png(width));
    }

    /** The address in random texts at which that picture stands. */
    public static String address(byte[] picture) {
        for (int i = 0; i < 3; i++) {
            var address = "/assets/" + i + "/file";
            if (Arrays.equals(picture(address).bytes().get(), picture)) {
                return address;
            }
        }
        throw new IllegalArgumentException("A picture of " + picture.length + " bytes");
    }

    private static byte[] png(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a package by their names. */
    public static Map<String, String> parts(byte[] file) {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static Path file(byte[] bytes, Path folder) {
        try {
            return Files.write(Files.createTempFile(folder, "text", ".docx"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
