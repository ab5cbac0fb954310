package io.masthead.api.intake;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.intake.SentFile;
import io.masthead.domain.publication.Logo;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file that was sent, read only if its size allows it. */
public final class Upload {

    private Upload() {}

    /**
     * A file to be read in, where it was put down.
     *
     * @throws Refused if there is no file, or more than any file may have
     */
    public static SentFile file(@Nullable FileUpload file) {
        var sent = sent(file, SentFile.MOST_MEGABYTES * 1024L * 1024, String.valueOf(SentFile.MOST_MEGABYTES));
        return new SentFile(sent.uploadedFile(), sent.fileName());
    }

    /**
     * The bytes of a logo.
     *
     * @throws Refused if there is no file, or more than a logo may have
     */
    public static byte[] logo(@Nullable FileUpload file) {
        return bytes(file, Logo.MOST_BYTES, String.valueOf(Logo.MOST_MEGABYTES));
    }

    /**
     * The bytes of a picture.
     *
     * @throws Refused if there is no file, or more than a picture may have
     */
    public static byte[] picture(@Nullable FileUpload file) {
        return bytes(file, Assets.MOST_BYTES, String.valueOf(Assets.MOST_MEGABYTES));
    }

    private static FileUpload sent(@Nullable FileUpload file, long most, String megabytes) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw Refused.field(GeneralReason.MISSING, "file");
        }
        if (file.size() > most) {
            throw Refused.because(GeneralReason.TOO_LARGE, megabytes);
        }
        return file;
    }

    private static byte[] bytes(@Nullable FileUpload file, long most, String megabytes) {
        try {
            return Files.readAllBytes(sent(file, most, megabytes).uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
