package io.masthead.domain.document.docx;

import io.masthead.domain.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of a file: each part is read and asked for once, however often it is shown. */
final class TakenPictures {
    private final WordPackage file;
    private final WordPictures taker;
    private final Map<String, Answer> answers = new HashMap<>();

    /**
     * What became of a picture.
     *
     * @param address under which a text shows it; null where it is not taken over
     * @param reasons why it is not
     */
    record Answer(@Nullable String address, List<Message> reasons) {}

    TakenPictures(WordPackage file, WordPictures taker) {
        this.file = file;
        this.taker = taker;
    }

    /** The picture in that part; the first words about it are those that its taker hears. */
    Answer ask(String part, @Nullable String alternative) {
        Answer known = answers.get(part);
        if (known != null) {
            return known;
        }
        byte[] bytes = file.bytes(part);
        String address = bytes == null ? null : taker.address(bytes, alternative);
        var answer = new Answer(address, bytes == null || address != null ? List.of() : taker.reasons());
        answers.put(part, answer);
        return answer;
    }
}
