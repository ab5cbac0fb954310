package io.masthead.domain.document.docx;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A Word file that has passed the checks of its package (docs/decisions/0057): nothing of it was unpacked before. It is read
 * from the disk anew for each question; nothing in it is run, and nothing outside it is fetched.
 */
public final class WordFile {
    private final Path file;
    private final Optional<WordOrigin> origin;

    private final String lastModifiedBy;

    private WordFile(Path file, Optional<WordOrigin> origin, String lastModifiedBy) {
        this.file = file;
        this.origin = origin;
        this.lastModifiedBy = lastModifiedBy;
    }

    /**
     * Looks at a file.
     *
     * @throws UnreadableWordFile if it is no Word file, has macros, or would unpack to more than it may
     */
    public static WordFile open(Path file) {
        try (WordPackage parts = WordPackage.open(file)) {
            return new WordFile(file, OriginReader.read(parts), CoreReader.lastModifiedBy(parts));
        }
    }

    /** What it was exported from; empty where it is none of our exports. */
    public Optional<WordOrigin> origin() {
        return origin;
    }

    /** Who has saved it last, as it says itself; empty where it does not. */
    public String lastModifiedBy() {
        return lastModifiedBy;
    }

    /**
     * Its text.
     *
     * @param pictures asked once for each picture, in the order of the text
     * @throws UnreadableWordFile if its XML breaks off, or it holds more than it said or than it may
     */
    public WordText text(Reading reading, WordPictures pictures) {
        try (WordPackage parts = WordPackage.open(file)) {
            return new DocumentReader(parts, reading, pictures).read();
        }
    }
}
