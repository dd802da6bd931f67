package org.beenthere.app.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Prints an exception as its class and stack frames. Leaves the message out, because a library's message may quote what
 * somebody wrote. {@code %frames} in logback.xml.
 */
public final class FramesOnly extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        append(text, "", event.getThrowableProxy());
        return text.toString();
    }

    private static void append(StringBuilder text, String before, IThrowableProxy thrown) {
        if (thrown == null) {
            return;
        }
        text.append(before).append(thrown.getClassName()).append('\n');
        if (thrown.isCyclic()) {
            return;
        }
        var frames = thrown.getStackTraceElementProxyArray();
        text.append(Arrays.stream(frames)
                .limit(frames.length - (long) thrown.getCommonFrames())
                .map(StackTraceElementProxy::getSTEAsString)
                .map(frame -> "    " + frame + "\n")
                .collect(Collectors.joining()));
        for (var suppressed : thrown.getSuppressed()) {
            append(text, "  besides ", suppressed);
        }
        append(text, "  because of ", thrown.getCause());
    }
}
