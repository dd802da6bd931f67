package org.beenthere.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Why the operating system refused. */
public final class IoReason {

    private IoReason() {}

    /** The reason in a few words, without a path. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileSystemException refused) {
            return Objects.requireNonNullElse(
                    refused.getReason(), refused.getClass().getSimpleName());
        }
        return e.getMessage();
    }
}
