package io.masthead.domain.document.docx;

import io.masthead.domain.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pictures of a Word file go. */
@FunctionalInterface
public interface WordPictures {
    /** Takes none. */
    WordPictures NONE = (picture, alternative) -> null;

    /**
     * The address under which a text shows the picture; null where it is not taken over.
     *
     * @param picture the bytes as they stand in the file, of any format
     * @param alternative what it shows; empty for an ornament, null where the file does not say
     */
    @Nullable
    String address(byte[] picture, @Nullable String alternative);

    /** Why the picture that was asked for last is not taken over; empty where nothing is said of it. */
    default List<Message> reasons() {
        return List.of();
    }
}
