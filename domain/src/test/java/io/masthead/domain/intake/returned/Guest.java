package io.masthead.domain.intake.returned;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.WordFile;
import io.masthead.domain.document.docx.WordText;
import io.masthead.domain.document.docx.write.Exported;
import io.masthead.domain.word.WordDownload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Somebody who gets a section's file, changes it, and sends it back. */
final class Guest {

    private final Path folder;
    /** Addresses by the widths of their pictures: programs may write a picture's bytes anew. */
    private final Map<Integer, String> pictures = new HashMap<>();

    Guest(Path folder) {
        this.folder = folder;
    }

    /** What is read of the file that comes back for a text that went out as revision 4. */
    ReturnedText returned(SectionText went, byte[] came) {
        remember(went);
        var file = WordFile.open(Exported.file(came, folder));
        var exported = new ExportedRevision(4, went, new WordDownload("", "", out -> {}), Map.of());
        return new GuestChanges(exported, read(Exported.section(went)), read(came)).returned(file.lastModifiedBy());
    }

    /** The same for a text that the guest has written over in Word. */
    ReturnedText returned(SectionText went, SectionText changed) {
        remember(changed);
        return returned(went, Exported.section(changed));
    }

    private WordText read(byte[] bytes) {
        return WordFile.open(Exported.file(bytes, folder))
                .text(Reading.ACCEPT_ALL, (picture, alternative) -> pictures.get(width(picture)));
    }

    private void remember(SectionText text) {
        for (var image : text.body().images()) {
            pictures.put(Exported.picture(image.source()).width(), image.source());
        }
    }

    private static int width(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
