package org.beenthere.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The file of a table as PostgreSQL lays it out (Database Page Layout in its manual), dead rows included. */
final class HeapFile {

    private static final int PAGE = 8_192;
    private static final int PAGE_HEADER = 24;
    private static final int END_OF_POINTERS = 12;
    private static final int OFFSET_BITS = 0x7fff;
    private static final int FLAGS_AT = 15;
    private static final int NORMAL = 1;

    private HeapFile() {}

    /** The numbers of the transactions that wrote, changed, locked or deleted a row. */
    static Set<Long> transactions(Path file) {
        var numbers = new TreeSet<Long>();
        var bytes = ByteBuffer.wrap(read(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 0; page + PAGE <= bytes.capacity(); page += PAGE) {
            int end = bytes.getShort(page + END_OF_POINTERS);
            for (int at = PAGE_HEADER; at < end; at += Integer.BYTES) {
                int pointer = bytes.getInt(page + at);
                if ((pointer >> FLAGS_AT & 3) == NORMAL) {
                    int row = page + (pointer & OFFSET_BITS);
                    numbers.add(Integer.toUnsignedLong(bytes.getInt(row)));
                    numbers.add(Integer.toUnsignedLong(bytes.getInt(row + Integer.BYTES)));
                }
            }
        }
        numbers.remove(0L);
        return numbers;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
