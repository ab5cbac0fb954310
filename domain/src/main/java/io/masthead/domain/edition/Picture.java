package io.masthead.domain.edition;

import io.masthead.domain.document.Sha256;
import java.util.Arrays;

/**
 * A picture of a manuscript, whole.
 *
 * @param sha256 the SHA-256 of its bytes, lower-case hex: stands for the bytes wherever the picture is named or compared
 * @param bytes a PNG or a JPEG
 */
public record Picture(String sha256, byte[] bytes) {

    /** The picture of these bytes. */
    public static Picture of(byte[] bytes) {
        return new Picture(Sha256.hex(bytes), bytes.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "Picture[" + sha256 + "]";
    }
}
