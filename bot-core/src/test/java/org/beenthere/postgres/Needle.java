package org.beenthere.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The forms in which something could stand where it must not: as it is, recoded, or hashed without a key. */
public final class Needle {

    private Needle() {}

    /** Of a text, and of its small letters. */
    public static List<byte[]> forms(String marker) {
        var forms = new ArrayList<byte[]>();
        for (var text : List.of(marker, marker.toLowerCase(java.util.Locale.ROOT))) {
            forms.addAll(forms(text.getBytes(StandardCharsets.UTF_8)));
            forms.add(text.getBytes(StandardCharsets.UTF_16LE));
            forms.add(text.getBytes(StandardCharsets.UTF_16BE));
            forms.addAll(forms(hash(text)));
        }
        return forms;
    }

    /** Of bytes. */
    public static List<byte[]> forms(byte[] bytes) {
        var forms = new ArrayList<byte[]>();
        forms.add(bytes);
        forms.add(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 3; shift++) {
            forms.add(base64(bytes, shift));
        }
        return forms;
    }

    /** Base64 of bytes with others around them, without the signs that depend on those. */
    private static byte[] base64(byte[] bytes, int shift) {
        var shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var coded = Base64.getEncoder().withoutPadding().encode(shifted);
        return Arrays.copyOfRange(coded, shift == 0 ? 0 : shift + 1, coded.length - 1);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
