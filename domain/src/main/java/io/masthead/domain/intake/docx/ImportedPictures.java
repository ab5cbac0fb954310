package io.masthead.domain.intake.docx;

import io.masthead.domain.document.docx.WordPictures;
import io.masthead.domain.message.Message;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the pictures of a Word file in, and says why some are refused: the file is read all the same. */
public final class ImportedPictures implements WordPictures {

    /** More than any issue has: each is decoded, and kept for good. */
    public static final int MOST = 500;

    /** Where pictures are kept. */
    @FunctionalInterface
    public interface Library {

        /**
         * Keeps a picture and answers its address.
         *
         * @throws Refused if it is none that is printed
         */
        String keep(byte[] picture, @Nullable String alternative);
    }

    private final Function<byte[], Optional<String>> known;
    private final Library library;
    private final Reason tooMany;
    private List<Message> reasons = List.of();
    private int asked;

    /**
     * @param tooMany why no more are taken than there may be
     */
    public ImportedPictures(Library library, Reason tooMany) {
        this(picture -> Optional.empty(), library, tooMany);
    }

    /**
     * @param known the address of a picture that is kept already, and is not counted
     * @param tooMany why no more are taken than there may be
     */
    public ImportedPictures(Function<byte[], Optional<String>> known, Library library, Reason tooMany) {
        this.known = known;
        this.library = library;
        this.tooMany = tooMany;
    }

    @Override
    public @Nullable String address(byte[] picture, @Nullable String alternative) {
        var address = known.apply(picture);
        if (address.isPresent()) {
            return address.get();
        }
        if (asked++ >= MOST) {
            reasons = List.of(tooMany.message());
            return null;
        }
        try {
            return library.keep(picture, alternative);
        } catch (Refused e) {
            reasons = e.reasons().stream().map(Reason::message).toList();
            return null;
        }
    }

    @Override
    public List<Message> reasons() {
        return reasons;
    }
}
