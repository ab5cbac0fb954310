package io.masthead.web.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A secret of this run, in a file that only the operator can read: having it is being the operator. The file names the
 * port too, because a command may be given without the one that the application was started with.
 *
 * @param port where the application listens
 * @param value the secret
 */
record OperatorToken(int port, String value) {

    private static final String FILE = "operator-token";

    static OperatorToken write(Path home, int port) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var token = new OperatorToken(port, HexFormat.of().formatHex(bytes));
        var file = Files.createDirectories(home).resolve(FILE);
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token.value + "\n" + port + "\n");
        return token;
    }

    /** The one in that folder; empty where none is there, or none that can be understood. */
    static Optional<OperatorToken> read(Path home) {
        try {
            var lines = Files.readAllLines(home.resolve(FILE));
            return Optional.of(new OperatorToken(Integer.parseInt(lines.get(1)), lines.getFirst()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean matches(String given) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
