package org.beenthere.store;

/** The key under which something was sealed is destroyed, so that it can never be read again. */
public class KeyDestroyedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyDestroyedException() {
        super("the key is destroyed");
    }
}
