package org.beenthere.vault;

/** A key folder cannot be opened or bound. The message is one line that names the folder and says what to do. */
public class KeyFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyFolderException(String message) {
        super(message);
    }

    public KeyFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
