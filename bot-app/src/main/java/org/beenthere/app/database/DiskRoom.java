package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongUnaryOperator;
import org.beenthere.app.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the disks of some folders have room left. PostgreSQL stops in the middle of its work where there is none. */
public final class DiskRoom {

    /** The least free bytes of a disk: a few hours of everything that is written. */
    static final long FLOOR_BYTES = 500L * 1024 * 1024;

    /** Of a small disk, this part of it is enough. */
    static final int FLOOR_PERCENT = 5;

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);

    private final List<Path> folders;
    private final LongUnaryOperator floor;
    private final AtomicBoolean hadRoom = new AtomicBoolean(true);

    /** @param floor the least free bytes of a disk, by its size in bytes */
    DiskRoom(List<Path> folders, LongUnaryOperator floor) {
        this.folders = List.copyOf(folders);
        this.floor = floor;
    }

    /** The folder of the keys, and that of the embedded database where it is used. */
    public static DiskRoom of(Settings settings) {
        var keys = settings.keys();
        return new DiskRoom(
                settings.database().isPresent() ? List.of(keys) : List.of(keys, settings.dataFolder()),
                DiskRoom::floorOf);
    }

    /** The least free bytes of a disk of that size. */
    static long floorOf(long size) {
        return Math.min(FLOOR_BYTES, size / 100 * FLOOR_PERCENT);
    }

    /** Whether each disk has room. Only a change is logged, since a probe may ask every second. */
    boolean isThere() {
        var full = folders.stream().filter(folder -> !hasRoom(folder)).toList();
        if (hadRoom.getAndSet(full.isEmpty()) != full.isEmpty()) {
            if (full.isEmpty()) {
                LOG.warn("There is room on the disk again.");
            } else {
                LOG.error("The disk of {} is nearly full: make room before nothing can be saved.", full);
            }
        }
        return full.isEmpty();
    }

    /** A folder that cannot be asked is told of elsewhere: this is about room alone. */
    private boolean hasRoom(Path folder) {
        try {
            var disk = Files.getFileStore(folder);
            return disk.getUsableSpace() >= floor.applyAsLong(disk.getTotalSpace());
        } catch (IOException e) {
            return true;
        }
    }
}
