package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** What the operating system said when it refused. */
final class Refusal {

    private Refusal() {}

    /** Why the operating system refused, in a few words and without a path. */
    static String reason(IOException e) {
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
