package io.masthead.domain.intake.returned;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.Sha256;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.WordFile;
import io.masthead.domain.document.docx.WordText;
import io.masthead.domain.document.docx.write.Exported;
import io.masthead.domain.word.WordDownload;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Somebody who gets a section's file, changes it, and sends it back. */
final class Guest {

    private final Path folder;
    private final Map<String, String> pictures = new HashMap<>();

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
                .text(Reading.ACCEPT_ALL, (picture, alternative) -> pictures.get(Sha256.hex(picture)));
    }

    private void remember(SectionText text) {
        for (var image : text.body().images()) {
            var bytes = Exported.picture(image.source()).bytes().get();
            pictures.put(Sha256.hex(bytes), image.source());
        }
    }
}
