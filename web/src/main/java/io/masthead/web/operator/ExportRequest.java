package io.masthead.web.operator;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** What is to be exported, and where to. */
record ExportRequest(String publication, String period, boolean proof, Path file) {

    private static final String USAGE = "export needs PUBLICATION PERIOD -o FILE.pdf [--proof], such as: "
            + "export bulletin 2024-07 -o bulletin.pdf";

    static ExportRequest parse(String... args) {
        String publication = null;
        String period = null;
        Path file = null;
        boolean proof = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--proof")) {
                proof = true;
            } else if (args[i].equals("-o") && i + 1 < args.length) {
                file = Path.of(args[++i]);
            } else if (args[i].startsWith("-") || period != null) {
                throw new IllegalArgumentException(USAGE);
            } else if (publication == null) {
                publication = args[i];
            } else {
                period = args[i];
            }
        }
        return whole(publication, period, proof, file);
    }

    private static ExportRequest whole(
            @Nullable String publication, @Nullable String period, boolean proof, @Nullable Path file) {
        if (publication == null || period == null || file == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new ExportRequest(publication, period, proof, file);
    }

    /** Writes the file whole or not at all; answers the exit status. */
    int write(byte[] pdf) {
        try {
            var folder = file.toAbsolutePath().getParent();
            var unfinished = Files.createTempFile(folder, ".masthead", ".pdf");
            Files.write(unfinished, pdf);
            move(unfinished);
            System.out.println("Wrote " + file + ", " + pdf.length + " bytes");
            return 0;
        } catch (IOException e) {
            System.err.println("masthead: " + file + " cannot be written: " + e);
            return 1;
        }
    }

    private void move(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
