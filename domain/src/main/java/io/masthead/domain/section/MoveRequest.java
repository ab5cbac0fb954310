package io.masthead.domain.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.hash.ContentHash;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.review.ReviewerSubstitution;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a move; which of it a move asks for says {@link SectionMove}.
 *
 * @param text the text to save
 * @param contentHash the hash of that text, since making it takes a while; null where there is no text
 * @param origin how that text came about
 * @param revision the number of the newest revision as the person saw it, or of the older one to restore
 * @param words the comment, reason or note, without characters that cannot be seen; empty where none was given
 * @param substitution which reviewer decides instead of which
 * @param typists whose words the text to save holds, beside those of whoever saves it
 */
public record MoveRequest(
        @Nullable SectionText text,
        @Nullable String contentHash,
        Revision.Origin origin,
        @Nullable Integer revision,
        String words,
        @Nullable ReviewerSubstitution substitution,
        Set<UUID> typists) {

    public MoveRequest {
        words = UserText.cleaned(words);
    }

    MoveRequest(
            @Nullable SectionText text,
            Revision.Origin origin,
            @Nullable Integer revision,
            String words,
            @Nullable ReviewerSubstitution substitution,
            Set<UUID> typists) {
        this(text, text == null ? null : ContentHash.of(text), origin, revision, words, substitution, typists);
    }

    /** On the revision that the person saw, with a comment or reason. */
    public static MoveRequest on(@Nullable Integer revision, @Nullable String words) {
        return new MoveRequest(null, Revision.Origin.SAVED, revision, words == null ? "" : words, null, Set.of());
    }

    /** A text to be saved, with a note for the history. */
    public static MoveRequest save(SectionText text, Revision.Origin origin, String note) {
        return new MoveRequest(text, origin, null, note, null, Set.of());
    }

    /** The same, with the words of those people in the text. */
    public MoveRequest typedBy(Set<UUID> people) {
        return new MoveRequest(text, contentHash, origin, revision, words, substitution, Set.copyOf(people));
    }

    /** An older revision to be restored; null where none was named. */
    public static MoveRequest restore(@Nullable Integer revision) {
        return on(revision, "");
    }

    /** One reviewer in another's place, and why. */
    public static MoveRequest substitute(ReviewerSubstitution substitution, String reason) {
        return new MoveRequest(null, Revision.Origin.SAVED, null, reason, substitution, Set.of());
    }

    boolean has(MoveField field) {
        return switch (field) {
            case TEXT -> text != null;
            case REVISION, OLD_REVISION -> revision != null;
            case NOTE, COMMENT, REASON -> !words.isEmpty();
            case PERSON, REPLACEMENT -> substitution != null;
        };
    }
}
