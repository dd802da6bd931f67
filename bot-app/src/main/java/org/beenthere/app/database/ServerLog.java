package org.beenthere.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's log: one file for this run, one for the run before. */
final class ServerLog {

    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|error):\\s+(.*)");

    private ServerLog() {}

    /** Renames the log of the run before, where there is one. */
    static void rotate(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Its length in bytes; 0 where there is none yet. */
    static long length(Path log) throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /** What was logged after the first bytes. */
    static String since(Path log, long bytes) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(bytes, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    /** The first reason for a failure in a log, or else its last line. */
    static String reasonIn(String text) {
        Matcher matcher = REASON.matcher(text);
        if (matcher.find()) {
            return matcher.group(1);
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "it does not say why" : lines.getLast();
    }
}
