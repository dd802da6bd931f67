package org.beenthere.store;

/** The key that something was sealed under is destroyed: the thing is gone. */
public class KeyDestroyedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyDestroyedException() {
        super("the key is destroyed");
    }
}
