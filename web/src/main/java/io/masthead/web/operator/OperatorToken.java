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

/** A secret of this run, in a file that only the operator can read: having it is being the operator. */
final class OperatorToken {

    private static final String FILE = "operator-token";

    private OperatorToken() {}

    static String write(Path home) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        var file = Files.createDirectories(home).resolve(FILE);
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token);
        return token;
    }

    static Optional<String> read(Path home) {
        try {
            return Optional.of(Files.readString(home.resolve(FILE)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean matches(String token, String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
