package org.beenthere.postgres;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beenthere.testing.Rows;

/**
 * Everything that somebody who takes the database can read: each row of each table, the files of the tables with the
 * rows that were deleted, and the write-ahead log.
 */
public final class Haystack {

    private static final int PAGE = 8_192;
    private static final int FIRST_HEADER = 40;
    private static final int HEADER = 24;

    private final Map<String, byte[]> parts = new TreeMap<>();

    private Haystack() {}

    /** The segment that is written to now. What is looked for later is in this one or in those after it. */
    static String segment(Rows rows) {
        return rows.of("select pg_walfile_name(pg_current_wal_insert_lsn())").getFirst();
    }

    /** Reads it all, the log from a segment on. */
    static Haystack read(Rows rows, String segment) {
        var haystack = new Haystack();
        haystack.tables(rows);
        rows.change("checkpoint");
        rows.of("select pg_switch_wal()");
        var data = Path.of(rows.of("show data_directory").getFirst());
        var database = rows.of("select oid from pg_database where datname = current_database()")
                .getFirst();
        for (var file : files(data.resolve("base").resolve(database))) {
            haystack.parts.put(file.toString(), bytes(file));
        }
        for (var file : files(data.resolve("pg_wal"))) {
            if (file.getFileName().toString().compareTo(segment) >= 0) {
                haystack.log(file);
            }
        }
        return haystack;
    }

    /** Reads every file below a folder: that of a database which has stopped, and whatever lies beside it. */
    public static Haystack below(Path folder) {
        var haystack = new Haystack();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(haystack::file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return haystack;
    }

    private void file(Path file) {
        if (file.getParent().endsWith("pg_wal")) {
            log(file);
        } else {
            parts.put(file.toString(), bytes(file));
        }
    }

    private void log(Path segment) {
        parts.put(segment + ", as it is", bytes(segment));
        parts.put(segment + ", without page headers", withoutHeaders(bytes(segment)));
    }

    /** Where one of these bytes stands; empty where none does. */
    public List<String> places(List<byte[]> needles) {
        var byBeginning = needles.stream().collect(Collectors.groupingBy(needle -> beginning(needle, 0)));
        var beginnings = new BitSet();
        byBeginning.keySet().forEach(beginnings::set);
        var places = new ArrayList<String>();
        parts.forEach((place, content) -> {
            for (int at = 0; at + 3 <= content.length; at++) {
                int beginning = beginning(content, at);
                if (beginnings.get(beginning) && stands(byBeginning.get(beginning), content, at)) {
                    places.add(place);
                    return;
                }
            }
        });
        return places;
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at + 2] & 0xff;
    }

    private static boolean stands(List<byte[]> needles, byte[] content, int at) {
        return needles.stream()
                .anyMatch(needle -> at + needle.length <= content.length
                        && Arrays.equals(needle, 0, needle.length, content, at, at + needle.length));
    }

    private void tables(Rows rows) {
        for (var column : rows.of("""
                select table_name || ' ' || column_name || ' ' || data_type from information_schema.columns
                where table_schema = 'public'""")) {
            var words = column.split(" ", 3);
            boolean binary = words[2].equals("bytea");
            var value = binary ? "encode(" + words[1] + ", 'hex')" : words[1] + "::text";
            var all = new ByteArrayOutputStream();
            rows.of("select " + value + " from " + words[0] + " where " + words[1] + " is not null")
                    .forEach(cell -> all.writeBytes(
                            binary ? HexFormat.of().parseHex(cell) : cell.getBytes(StandardCharsets.UTF_8)));
            parts.put("column " + words[0] + "." + words[1], all.toByteArray());
        }
    }

    /** A record that crosses a page has a header in its midst. */
    private static byte[] withoutHeaders(byte[] segment) {
        var bare = new ByteArrayOutputStream(segment.length);
        for (int page = 0; page + PAGE <= segment.length; page += PAGE) {
            int header = page == 0 ? FIRST_HEADER : HEADER;
            bare.write(segment, page + header, PAGE - header);
        }
        return bare.toByteArray();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
