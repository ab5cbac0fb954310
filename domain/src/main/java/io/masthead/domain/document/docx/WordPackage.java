package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file (ECMA-376-2), each unpacked when it is read. */
final class WordPackage implements AutoCloseable {
    private static final String MAIN = "wordprocessingml";

    private final ZipFile zip;
    private final Map<String, String> names = new HashMap<>();
    private final Budget budget = new Budget();
    private final String mainPart;
    private long unpacked;

    private WordPackage(ZipFile zip) {
        this.zip = zip;
        if (zip.size() > PackageLimits.MOST_PARTS) {
            throw new UnreadableWordFile(Cause.TOO_MANY_PARTS, String.valueOf(PackageLimits.MOST_PARTS));
        }
        zip.stream().forEach(entry -> names.put(key(entry.getName()), entry.getName()));
        this.mainPart = relationshipsOf("").part("officeDocument");
        checkTypes();
    }

    /** Refuses what is no Word file, or one that should not be unpacked. */
    static WordPackage open(Path file) {
        try {
            try (FileChannel channel = FileChannel.open(file)) {
                ZipDirectory.check(channel);
            }
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new WordPackage(zip);
            } catch (UnreadableWordFile e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void checkTypes() {
        if (mainPart.isEmpty() || !has(mainPart)) {
            throw new UnreadableWordFile(Cause.NOT_WORD);
        }
        var types = ContentTypes.read(this);
        if (types.anyIsMacro() || names.keySet().stream().anyMatch(it -> it.endsWith("vbaproject.bin"))) {
            throw new UnreadableWordFile(Cause.MACROS);
        }
        if (!types.of(mainPart).contains(MAIN)) {
            throw new UnreadableWordFile(Cause.NOT_WORD);
        }
    }

    Budget budget() {
        return budget;
    }

    /** The part with the text. */
    String mainPart() {
        return mainPart;
    }

    boolean has(String part) {
        return names.containsKey(key(part));
    }

    /** The XML of a part; null where there is no such part. Whoever asks closes it. */
    @Nullable
    XmlCursor xml(String part) {
        InputStream bytes = unpacked(part, PackageLimits.MOST_XML_BYTES);
        if (bytes == null) {
            return null;
        }
        try {
            return XmlCursor.open(bytes);
        } catch (UnreadableWordFile e) {
            closed(bytes);
            throw e;
        }
    }

    private static void closed(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }

    /** The bytes of a part, a few more than a picture may have where it has more; null where there is no such part. */
    byte @Nullable [] bytes(String part) {
        try (InputStream bytes = unpacked(part, Long.MAX_VALUE)) {
            return bytes == null ? null : bytes.readNBytes(PackageLimits.MOST_PICTURE_BYTES + 1);
        } catch (IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }

    /** What a part refers to; what the file refers to for the part without a name. */
    Relationships relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        try (XmlCursor xml = xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            return xml == null ? Relationships.NONE : Relationships.read(xml, part, budget);
        }
    }

    private @Nullable InputStream unpacked(String part, long most) {
        String name = names.get(key(part));
        ZipEntry entry = name == null ? null : zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try {
            var count = new long[1];
            return new UnpackedStream(zip.getInputStream(entry), more -> {
                unpacked += more;
                count[0] += more;
                PackageLimits.checkUnpacked(entry.getCompressedSize(), count[0]);
                if (count[0] > most || unpacked > PackageLimits.MOST_UNPACKED) {
                    throw PackageLimits.unpacksTooLarge();
                }
            });
        } catch (IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableWordFile(Cause.BROKEN, e);
        }
    }
}
