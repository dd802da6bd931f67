package org.beenthere.postgres.sealing;

import java.util.Arrays;
import org.beenthere.store.UnreadableException;

/** Pads what is to be sealed to one of a few sizes: 256 bytes, 1 KiB, 4 KiB and so on. A byte 1 and zeros follow the value. */
public final class Padding {

    private static final int SMALLEST = 256;
    private static final int STEP = 4;

    private Padding() {}

    /** The size to which a value of some bytes is padded. */
    public static int sizeOf(int bytes) {
        int size = SMALLEST;
        while (size <= bytes) {
            size *= STEP;
        }
        return size;
    }

    static byte[] pad(byte[] plain, int size) {
        var padded = Arrays.copyOf(plain, size);
        padded[plain.length] = 1;
        return padded;
    }

    /** @throws UnreadableException where it was not padded */
    static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != 1) {
            throw new UnreadableException("what was kept is not padded");
        }
        return Arrays.copyOf(padded, end);
    }
}
