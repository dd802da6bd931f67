package org.beenthere.vault;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Encodes several texts as bytes that no other texts give: each stands behind its length in UTF-8. */
final class LengthPrefixed {

    private LengthPrefixed() {}

    /**
     * Encodes a label, which says what the bytes are for, and the parts after it.
     *
     * @throws IllegalArgumentException where a part has half of a surrogate pair, for which there is no UTF-8
     */
    static byte[] of(String label, String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, label);
            for (String part : parts) {
                write(out, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String part) throws IOException {
        ByteBuffer utf8 = utf8(part);
        out.writeInt(utf8.remaining());
        out.write(utf8.array(), utf8.arrayOffset(), utf8.remaining());
    }

    // String.getBytes would turn each half of a surrogate pair into "?", and two texts into the same bytes.
    private static ByteBuffer utf8(String part) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(part));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a part has half a character", e);
        }
    }
}
