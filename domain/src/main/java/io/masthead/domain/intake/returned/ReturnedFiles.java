package io.masthead.domain.intake.returned;

import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.Sha256;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.UnreadableWordFile;
import io.masthead.domain.document.docx.WordFile;
import io.masthead.domain.document.docx.WordPictures;
import io.masthead.domain.document.docx.WordText;
import io.masthead.domain.intake.IntakeReason;
import io.masthead.domain.intake.ReadingQueue;
import io.masthead.domain.intake.docx.ImportedPictures;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads files that come back. What a guest has changed is what differs from the file as it went out, so that file is written
 * and read once more: what Word cannot say, and what a program writes anew by itself, is the same on both sides and no change.
 */
@ApplicationScoped
public class ReturnedFiles {

    @Inject
    ExportedRevisions revisions;

    @Inject
    Assets assets;

    @Inject
    ReadingQueue queue;

    /** Whether it is a file that went out from that section, whatever was done to it since. */
    public boolean wentOutFrom(UUID section, Path file) {
        try {
            return revisions.exists(section, WordFile.open(file).origin());
        } catch (UnreadableWordFile unreadable) {
            return false;
        }
    }

    /**
     * Reads a section's file; saves nothing. The guest's tracked changes are what they want, and are taken. Pictures that they
     * put in are assets from then on, whatever becomes of the text.
     *
     * @throws Refused if the file cannot be read, did not go out from this section, or too many files are
     *     being read
     */
    public ReturnedText read(Path file, UUID section, Actor actor) {
        return queue.read(() -> readNow(file, section, actor));
    }

    private ReturnedText readNow(Path file, UUID section, Actor actor) {
        try {
            var returned = WordFile.open(file);
            var exported = revisions.of(section, returned.origin());
            WordText before = readBack(exported);
            WordText after = returned.text(Reading.ACCEPT_ALL, pictures(exported, actor));
            return new GuestChanges(exported, before, after).returned(returned.lastModifiedBy());
        } catch (UnreadableWordFile unreadable) {
            var refused = Refused.field(ReturnedReason.of(unreadable.reason()), "file");
            refused.initCause(unreadable);
            throw refused;
        }
    }

    /** What went out is known; what the guest has put in is taken. */
    private WordPictures pictures(ExportedRevision exported, Actor actor) {
        return new ImportedPictures(
                picture -> known(exported.pictures(), picture),
                (picture, alternative) -> assets.add(picture, AssetDescription.found(alternative), actor)
                        .asset()
                        .address(),
                Reason.of(IntakeReason.TOO_MANY_PICTURES, String.valueOf(ImportedPictures.MOST)));
    }

    private static Optional<String> known(Map<String, String> pictures, byte[] picture) {
        return Optional.ofNullable(pictures.get(Sha256.hex(picture)));
    }

    private static WordText readBack(ExportedRevision exported) {
        try {
            var file = Files.createTempFile("masthead-word", ".docx");
            try {
                try (var out = Files.newOutputStream(file)) {
                    exported.download().content().writeTo(out);
                }
                WordPictures pictures = (picture, alternative) ->
                        known(exported.pictures(), picture).orElse(null);
                return WordFile.open(file).text(Reading.ACCEPT_ALL, pictures);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
